"""The shape of content: what each kind of file may hold. No files, no widgets, no figures."""
