"""The check: every mistake in the content at once, and a report for what only people can judge."""
