"""Making what readers get from what is written."""
