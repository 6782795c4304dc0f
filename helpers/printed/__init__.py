"""What a reader sees where no widget is drawn: on a code host, on paper, in an export.

Nothing is imported here: whoever prints a quiz does not wait for the guide.
"""
