"""State on the page: what a reader presses, drawn and answered in the browser.

Nothing is imported here: whoever shows a quiz does not wait for the guide.
"""
