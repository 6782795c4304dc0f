"""Trying the pages with people: what testers wrote down, added up. Nothing of it leaves them."""
