"""Everything that the pages state, sentence by sentence, and who has read it."""
