"""The model of content: what each kind of file may hold. No files, no widgets, no figures."""

import os

# looking for plugins of pydantic in every package there is takes longer than reading a page
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
