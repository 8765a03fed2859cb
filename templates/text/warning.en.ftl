# Words that may be hard to read

folding-title = Words that may be hard to read
folding-text = Explanations, letters and replies may describe images or violence. Behind a click they wait until you choose to read. Notes of colleagues, and what has to be read before it is sent or answered, stay open, unless you choose always.
folding-always = Always behind a click
folding-hard = Behind a click when they may be hard
folding-never = Never behind a click
warning-none = Nothing was shared
warning-maybe = May be hard to read
warning-hard = Hard to read
