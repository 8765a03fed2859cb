# The abuse contacts of other websites

nav-contacts = Website contacts
contacts-title = Website contact
contacts-lead = Who gets the notices about websites that are no platform of their own. Nothing is sent before somebody approved the address.
contacts-websites = Websites
contacts-website = Website
contacts-state = State
contacts-address = Mail address or web form
contacts-waiting = Waiting
contacts-since = Since
contacts-once-approved = the contact of this website, once it is approved
contacts-wait-here =
    { $count ->
        [one] One notice waits for this contact.
       *[other] { $count } notices wait for this contact.
    }
contacts-who = Who gets the notices
contacts-empty = No website yet
contacts-empty-text = When a case has a link to a website that is no known platform, its abuse contact is looked for and shown here.
contacts-method = The public registers (RDAP) are asked who runs the machines a website is on and where its name is registered. They learn the name and our network address, nothing of the case. The website itself is never contacted.
contact-state-wanted = Being looked for
contact-state-found = To approve
contact-state-silent = None found
contact-state-approved = Approved
contact-state-refused = Not to be used
contacts-says-wanted = The public registers are being asked. The notice waits.
contacts-says-again = A register did not answer; it will be asked again. You can enter an address meanwhile.
contacts-says-decide = Is this the right recipient? The notice waits for your approval.
contacts-says-found = A supervisor or an administrator has to approve this recipient. The notice waits.
contacts-says-approved = Notices about this website go here.
contacts-says-refused = It was decided that nothing is sent there. Enter another address, or use the organisation’s other ways.
contacts-silence-no-server = No register for this ending is known. Look for an abuse address yourself and enter it.
contacts-silence-unknown = The register does not know this name. Check the link, or enter an address.
contacts-silence-not-published = No abuse contact is published. That is common: registers withhold data for privacy. Enter an address.
contacts-silence-unreadable = The register’s answer could not be read. Enter an address, or ask again.
contacts-silence-unreachable = The registers could not be reached. Enter an address, or ask again.
contacts-whose-network = Hosting provider (network)
contacts-whose-registrar = Registrar of the name
contacts-whose-domain = Contact of the website itself
contacts-source = Where it comes from
contacts-source-person = Entered by a person
contacts-nameless = no name
contacts-found-at = { $name }, role “{ $roles }”, as { $server } has it
contacts-by-mail = by mail
contacts-by-form = by web form
contacts-settled = Decided
contacts-searched = Registers asked:
contacts-entered-by = Entered by
contacts-xarf-yes = Takes reports; one goes with each notice it fits
contacts-xarf-no = Letter only
contacts-xarf-unfit = The letter goes alone: XARF has a type for images of minors only, and needs the notifier’s name.
contacts-report = Report for machines (XARF)
contacts-choose = Which address
contacts-takes-xarf = This recipient takes reports in XARF
contacts-careful = A register may name the very person who posted the images. The hosting provider is the better recipient; the contact of the website itself the last one.
contacts-approve = Approve this address
contacts-enter = Enter an address
contacts-enter-hint = A mail address, or a web form that begins with https://. Take it from the provider’s own pages.
contacts-approve-at-once = I checked it: approve it at once
contacts-refuse = Do not use
contacts-refuse-text = Nothing is sent to this website’s contact until somebody enters or approves another address. Notices that wait keep waiting.
contacts-refuse-do = Send nothing there
contacts-search = Ask the registers again
contacts-search-text = What was found, entered or approved for this website is forgotten, and notices wait again.
contacts-to-decide =
    { $count ->
        [one] One website with a waiting notice needs your decision.
       *[other] { $count } websites with waiting notices need your decision.
    }

## What was done, and what is refused

flash-contact-approved = The contact is approved. The notice can be sent now.
flash-contact-entered = The address is entered. A supervisor or an administrator has to approve it.
flash-contact-refused = Nothing will be sent there.
flash-contact-wanted = The registers are being asked again.
refused-contact-searching = The abuse contact of this website is being looked for. Wait a moment, or enter an address.
refused-contact-none = No abuse contact of this website is known. Enter an address; the draft is kept.
refused-contact-unapproved = The contact of this website is not approved. A supervisor or an administrator has to approve it; the draft is kept.
refused-contact-refused = It was decided that nothing is sent to this website’s contact. Enter another address; the draft is kept.
refused-contact-other-way = The contact takes notices another way than this one was written for. Withdraw the notice and write it again.
invalid-contact-address = Give a mail address, or a page that begins with https://.
audit-event-contact-wanted = Abuse contact of a website wanted
audit-event-contact-found = Abuse contact found in the registers
audit-event-contact-silent = No abuse contact found in the registers
audit-event-contact-entered = Abuse contact entered
audit-event-contact-approved = Abuse contact approved
audit-event-contact-refused = Abuse contact refused
desk-reason-contact = To approve
desk-do-contact = Decide
desk-say-contact =
    { $count ->
        [one] The recipient of a notice to a website is to be decided.
       *[other] The recipients of { $count } notices to websites are to be decided.
    }
