// Begins the search, once the index and everything that it needs are there.

alsWidgets.searching.render();
