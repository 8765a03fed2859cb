# Words that may be hard to read

folding-title = Words that may be hard to read
folding-text = Letters, replies, notes and descriptions stand behind a click, with a mark, when they may be hard: about a minor, violence or somebody’s life, or about images and threats.
folding-always = Always behind a click
folding-hard = Behind a click when they may be hard
folding-never = Always open
warning-none = Not marked
warning-maybe = May be hard
warning-hard = Hard
