"""A room for reviewers: what it shows, how it is made, and how a file from it is taken in."""
