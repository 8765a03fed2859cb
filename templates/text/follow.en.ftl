# Where short links, share links and invitations lead.
follow-title = Where it leads
follow-waiting = Where it leads is being found out.
follow-waiting-again = Could not be followed: { $why }. Next try { $when }.
follow-found = Found by following the short link
follow-place = Leads to { $name }
follow-place-unnamed = The place it leads to is known
follow-typed = A person opened the short link and gave this address
follow-same = Leads to the same as another link of this case
follow-dead = The short link leads nowhere any more
follow-dead-invite = Dead invitation: expired or withdrawn. That does not mean that the place is gone.
follow-unclear = Could not be followed: { $why }
follow-short = Short link
follow-name = Name
follow-asked = Asked on the way
follow-tried = Last tried
follow-other = Show the other link
follow-again = Follow again
follow-address = The real address
follow-address-hint = Open the short link yourself and paste the address it leads to. It may show what was shared.
follow-address-do = Use this address
follow-warning = It is not known yet where { $what } leads. The platform may refuse a notice about a short link.
follow-warning-dead = { $what } leads nowhere any more. Check whether a notice about it still makes sense.
follow-warning-edited = Somebody changed this text before it was known where a short link leads. It does not name { $what }.
follow-warning-do = Open the link’s page
follow-why-login-wall = login wall
follow-why-challenge = bot check
follow-why-rate-limited = too many requests
follow-why-server-error = the platform’s server failed
follow-why-network = the network failed
follow-why-no-rule = an answer we do not know
follow-why-outside = it leads to another site, which was not opened
follow-why-too-far = it leads in a circle
follow-why-not-content = it leads to a page with nothing to take down
follow-why-no-way = it opens in an app only

## What was done

flash-link-followed-again = The link is being followed again.
flash-link-address-given = The address you gave is noted.
