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

channels-test = Test mode
channels-test-text = Everything approved from now on goes to one address of your own and says that it is a test. Nothing reaches the platform, and no link counts as asked. What was approved before waits.
channels-test-address = Test address
channels-test-address-hint = In the domain of your role mailbox: a test holds real links.
channels-test-on = Test mode is on: everything goes to { $address }.
channels-test-begin = Begin test mode
channels-test-end = End test mode
channels-care-test = Test: this goes to an address of our own, or is filed as practice. The platform is not asked, and nothing counts.
channels-pauses = Planned pauses
channels-pauses-text = For a platform’s maintenance. What waits leaves by itself afterwards, in order. Nothing pauses by itself at night or at weekends.
channels-pauses-none = No pause is planned.
channels-pause-from = From
channels-pause-until = Until
channels-pause-why = Why
channels-pause-plan = Plan the pause
channels-pause-lift = Lift
channels-limit = Limit
channels-limit-text = How many notices may leave. The rest waits in line.
channels-limit-hour = At most an hour
channels-limit-day = At most in 24 hours
channels-limit-default = Both empty: { $most } in 24 hours, half of what the platform publishes.
channels-limit-none = Both empty: no limit.
channels-health = How it is doing
channels-health-ok = Nothing is in the way.
channels-waiting = Waiting
channels-oldest = the oldest since
channels-breaker = Breaker
channels-breaker-closed = closed: notices leave
channels-breaker-open = open: notices wait
channels-breaker-half-open = half open: the next one tries
channels-answer = Last answer
channels-used = Sent within 24 hours
channels-used-of = { $used } of { $most }
channels-paused = Paused
channels-down = Does not answer
channels-slow = Slowed down
channels-silent = Silent
channels-alarm-reconnect = The account has to be connected again.
channels-alarm-down = Hand-overs fail again and again.
channels-alarm-silence = It used to answer and does not any more.
channels-since = (since { $since })
channels-alarm-see = I am seeing to it
channels-alarm-see-text = Takes it off the desk of the supervisors. The channel stays as it is.
channels-trial = Try it now
channels-trial-text = The first notice in line tries. When it fails, the channel is left alone again.
channels-try-now = Let the first one try
channels-switched-by = Switched by { $person }, { $when }.
channels-hold-off = { $platform } is switched off since { $since }: { $reason }.
channels-hold-test = { $platform } is in test mode since { $since }. What was approved for the platform itself waits until it ends.
channels-hold-pause = { $platform } is paused until { $until }: { $reason }.
channels-hold-reconnect = The account for { $platform } is not accepted since { $since }. An administrator has to connect it again.
channels-hold-down = { $platform } does not answer since { $since }.
channels-hold-slow = { $platform } is approached more slowly for a while.
channels-hold-limit = The limit for { $platform } is reached.
channels-hold-by = Ordered by { $person }.
channels-hold-next = Next try { $until }.
channels-rests = The program failed with this again and again and has let it rest since { $since }. A supervisor can have it tried again.
channels-playbook = Playbook
channels-playbook-of = Playbook: { $platform }
channels-playbook-lead = What this platform wants, what to expect, and how its channel is doing.
channels-playbook-wants = What this platform wants
channels-playbook-expect = What to expect
channels-playbook-contact = Whom to ask
channels-playbook-source = Source
channels-playbook-facts = From public documents, not verified.
channels-playbook-checked = Last checked by { $person }, { $at }.
channels-playbook-unchecked = No person has checked this yet.
channels-playbook-open = Open the playbook
channels-playbook-by = Supervisors keep it right.
channels-playbook-check = I checked it today
channels-playbook-check-text = Compared with the platform’s own pages, by a person.
channels-playbook-write = Write it anew
channels-playbook-history = Earlier versions

## What was done

flash-channel-saved = The channel is saved.
flash-channel-switched = The channel is switched.
flash-channel-test-begun = Test mode has begun.
flash-channel-test-ended = Test mode has ended.
flash-channel-pause-planned = The pause is planned.
flash-channel-pause-lifted = The pause is lifted.
flash-channel-limit-set = The limit is set.
flash-channel-tried = The first in line tries now.
flash-channel-playbook = The playbook is saved.
flash-channel-checked = Noted: checked today.
flash-channel-alarm-seen = Noted. It is off the desk.
channels-incomplete-text =
    { $count ->
        [one] One channel is switched on but cannot send that way yet.
       *[other] { $count } channels are switched on but cannot send that way yet.
    }
channels-hold-waiting =
    { $waiting ->
        [one] One notice waits.
       *[other] { $waiting } notices wait.
    }
channels-resting =
    { $resting ->
        [one] One job rests after a fault of the program. A supervisor can have it tried again.
       *[other] { $resting } jobs rest after faults of the program. A supervisor can have them tried again.
    }
