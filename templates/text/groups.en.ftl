# Exposure groups

groups-title = Exposure groups
groups-lead = Groups that expose people, with the links of your cases in them. No suspects: nobody who runs or uses a group is written down here.
groups-all = All groups
groups-none-title = No group yet
groups-none-text = A group is written down from a case, under Exposure groups.
groups-none-case = No link of this case lies in a group that was written down.
groups-group = Group
groups-platform = Platform
groups-how = How one gets in
groups-how-hint = It decides whether the group counts as public.
groups-admission-open = Open to anybody
groups-admission-auto = Let in by a machine
groups-admission-human-approved = A person decides
groups-admission-invite-only = Invited only
groups-admission-unknown = Not known
groups-name = Name of the group
groups-name-hint = As the group calls itself; no name of a person.
groups-nameless = Group on { $platform }
groups-link = Address or invitation
groups-link-hint = Known addresses are found again, also in colleagues’ cases: a group stands here once.
groups-link-short = address of the group
groups-spreads = What is spread beside the images
groups-names = Names
groups-photos = Photos
groups-phones = Telephone numbers
groups-languages = Languages spoken there
groups-school = School that is named
groups-places = Places that are named
groups-follows = Follows the group
groups-follows-none = None, or not known
groups-followed-by = Followed by
groups-new = Write a group down
groups-links-in = Links in the group
groups-record-do = Write down
groups-link-title = Put links into a known group
groups-link-do = Put in
groups-is-gone = Gone
groups-track = Does the group count as public?
groups-track-public = Yes, in this reading: members get in without a person deciding. Notices go to the online platform, with the priority of a trusted flagger where the status holds.
groups-track-closed = No, in this reading: a person decides who gets in. Where the service stores the content, notices under Articles 16 to 18 hold, without the priority of trusted flaggers. For a closed chat, use the report in the application, and the police.
groups-track-unknown = Not known: first find out how one is admitted.
groups-track-source = Recital 14 of Regulation (EU) 2022/2065, from memory; not verified. It is no legal advice.
groups-notify = Notify the group itself and each link in it: a platform may remove one and leave the other.
groups-not-itself = The group itself is not among the links. Add its address to a case as a link, and tick it there, so that it is notified too.
groups-others =
    { $count ->
        [one] Links of one more case, which you may not see, lie in this group.
       *[other] Links of { $count } more cases, which you may not see, lie in this group.
    }
groups-unlink-do = Take out
groups-unlink-hint = The link stays in its case. When the last one is taken out, the group is removed with its history.
groups-members = Members
groups-members-none = Nobody has written down yet how many there are.
groups-members-how-many = Members
groups-members-when = Seen at
groups-checks = Gone, and made again?
groups-checks-hint = Once the group is gone, look for a new one after 1, 7 and 30 days. This is our own rhythm, no legal term.
groups-gone-when = Seen to be gone at
groups-gone-do = It is gone
groups-after =
    { $days ->
        [one] After one day
       *[other] After { $days } days
    }
groups-found = What did you find?
groups-found-nothing = Nothing new
groups-found-back = The same group is back
groups-found-successor = A new group took its place
groups-due = Due:
groups-known = What is known
groups-edit = Change
groups-save-do = Save
groups-desk-say = A group on { $platforms } was gone. See whether it was made again.
desk-reason-group = Look for a group
desk-do-group = Open
flash-group-known = This group was known already. The links were put into it; what was known stays.
flash-group-recorded = Group written down.
flash-group-linked = Links put into the group.
flash-group-changed = Saved.
flash-group-unlinked = Link taken out of the group.
flash-group-seen = Written down.
flash-group-gone = Written down. The desk asks you to look for it again after 1, 7 and 30 days.
flash-group-checked = Written down. Is there a new group? Write it down from a case and say which one it follows.
refused-group-settled = It was written down already that this group is gone.
refused-group-check = This look is done, or not due yet.
invalid-group-name = Give the name of the group, or its address.
invalid-group-link = No address was found in this.
invalid-group-links = Tick at least one link of the case.
audit-event-group-recorded = Exposure group written down
audit-event-group-changed = Exposure group changed
audit-event-group-linked = Link put into an exposure group
audit-event-group-unlinked = Link taken out of an exposure group
audit-event-group-seen = Members of an exposure group written down
audit-event-group-gone = Exposure group noted as gone
audit-event-group-checked = Looked for an exposure group again
cases-event-group-recorded = Exposure group written down
cases-event-group-changed = Exposure group changed
cases-event-group-linked = Link put into an exposure group
cases-event-group-unlinked = Link taken out of an exposure group
cases-event-group-seen = Members of an exposure group written down
cases-event-group-gone = Exposure group noted as gone
cases-event-group-checked = Looked for an exposure group again
