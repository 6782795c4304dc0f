"""What all parts share: the widget that they build on, and the kit that they are drawn with.

Nothing is imported here: whoever shows a quiz does not wait for the guide.
"""
