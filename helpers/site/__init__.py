"""The site: the same pages as plain web pages, and on paper."""
