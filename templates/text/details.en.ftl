# Which private details stand at a link

details-title = Private details
details-ask = What of the person shown stands there?
details-unknown = Nobody said yet. Until then, what is ticked for the whole case counts in the letter.
details-known = What is ticked stands in the letter about this link. Nothing ticked: the letter says nothing of private details here.
details-do = Write down
flash-details-marked = Written down. Drafts that nobody edited follow.
details-some = Private details: { $details }
details-on-links = Links where they were seen: { $count } ({ $details })
audit-event-item-details-marked = Kinds of private details at a link written down
cases-event-item-details-marked = Kinds of private details at a link written down
