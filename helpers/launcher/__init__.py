"""The launcher behind ``start.py``. Only Python's own library: nothing else is there yet."""
