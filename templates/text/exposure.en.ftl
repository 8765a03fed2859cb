# How long somebody was on pages of cases; staff care

exposure-title = Time with cases
exposure-lead = Reading what happened to others weighs on everybody. This is a hint for you, not a control.
exposure-today = Today
exposure-guideline = Guideline of INHOPE: at most { $span } a day.
exposure-method = Counted between pages of cases that you opened; a gap counts at most { $span }.
exposure-team = Load in the team
exposure-name = Who
exposure-cases = Open cases
exposure-team-hint = In the order of the names, to share out the work. It says nothing about how well somebody works.
exposure-hint-near = You have been with cases for three and a half hours today. A pause does good; a case can be handed over.
exposure-hint-over = You have been with cases for four hours today: that is the guideline of INHOPE. Please stop if you can, and hand over what cannot wait.
exposure-describe = Show the description; it may be hard to read
