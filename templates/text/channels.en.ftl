# The channels of the platforms

channels-lead = How notices reach each platform, and whether they get there.
channels-platforms = Platforms
channels-platform = Platform
channels-state = State
channels-on = On
channels-off = Off
channels-incomplete = Not ready
channels-lacks-channel-no-address = The mail address is missing.
channels-missing = Still missing
channels-door = How notices travel
channels-interface = Flags about videos can go out by the platform’s interface besides.
channels-interface-go = Account and reasons
channels-door-email = The desk sends a mail from the role mailbox.
channels-door-form = A person files in the platform’s portal; the desk gives every field to copy.
channels-success = Last success
channels-failure = Last failure
channels-promised = Promised answer
channels-promised-none = Nothing promised
channels-promised-hours = Hours within which the platform promised to answer
channels-promised-hint = After that a notice is shown as overdue. Empty: nothing was promised.
channels-switch = On and off
channels-switch-text = Off stops everything at once: notices that wait stay in line, and leave in the same order when it is on again.
channels-how = How notices are sent
channels-now = As it is now
channels-off-reason = Why it is switched off
channels-off-reason-hint = Needed when off. Colleagues read it with each draft that has to wait.
channels-address = Address
channels-address-hint = The mail address agreed with the platform.
channels-address-portal = By mail: the address agreed with the platform. By portal: empty for { $portal }, or the portal opened to you.
channels-address-default = (the public one)
channels-language = Language of notices
channels-language-default = English by default
channels-where-title = Where addresses come from
channels-onboarding = Addresses and portals for trusted flaggers come from the platform itself when it takes you on. Before you enter one, verify it with a person there: a notice sent to a wrong address tells a stranger about a victim.
channels-drafts = Notices that are written already keep the way they were written for.
channels-conflict = To save yours, press the button below your version.
channels-save-mine = Save mine
channels-keep-theirs = Keep what is there

## What was done

flash-channel-saved = The channel is saved.
flash-channel-switched = The channel is switched.
channels-incomplete-text =
    { $count ->
        [one] One channel is switched on but cannot send that way yet.
       *[other] { $count } channels are switched on but cannot send that way yet.
    }
