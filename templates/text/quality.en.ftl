# The quality of our notices

quality-nav = Quality
quality-title = Quality of our notices
quality-lead = What platforms decided in the last 365 days, and why they kept links. A significant number of insufficiently precise, inaccurate or inadequately substantiated notices can cost a trusted flagger its status (Article 22(6) of Regulation (EU) 2022/2065): here you see early where notices may be at fault.
quality-empty = No decisions yet
quality-empty-text = As soon as a platform decides about a link, its figures stand here.
quality-platforms = By platform
quality-platform = Platform
quality-decided = Links decided
quality-kept = Kept
quality-without = No reason noted
quality-complained = In a complaint
quality-upheld = Removed after the complaint
quality-share = { $count } of { $of }
quality-method = Counted are the links of first notices. Reminders, flags through an interface and notices taken back are not. “Removed after the complaint” is counted among the complaints that were decided; a link restricted for some only counts as decided, not as removed. These are figures for the team, not for publication: small numbers are not hidden.
quality-reasons = Kept links by reason
quality-reason = Reason
quality-says = What it says
quality-links = Links
quality-trends = Defects of notices
quality-now = Last 90 days
quality-before = 90 days before
quality-verdict = Trend
quality-rising = More frequent
quality-steady = No clear change
quality-trend-text = Defects among the links decided. “More frequent” stands from { $least } defects on in the last 90 days, when chance alone would bring such a rise in fewer than 1 of 20 cases (Fisher’s exact test, one-sided). It is a hint to look, not a proof.
quality-unexplained = Kept links without a reason
refusal-title = Why the platform kept it
refusal-text = From its answer, for each link. It shows the team where our notices can be better; the platform is not told.
refusal-choose = Choose a reason
refusal-save = Save the reason
refusal-reason-not-found = Could not find the content
refusal-reason-insufficient = Says that information is missing
refusal-reason-duplicate = Was reported before
refusal-reason-wrong-category = Wrong category or form
refusal-reason-not-illegal = Sees nothing illegal and no breach of its terms
refusal-reason-already-gone = Says that it was gone already
refusal-reason-not-stated = Gives no reason
refusal-sort-defect = Defect of the notice
refusal-sort-disagreement = Judges otherwise
refusal-sort-neither = Neither
flash-refusals-saved = The reason is noted.
refused-refusal-follow-up = The reason is noted at the first notice.
refused-refusal-not-kept = The platform did not keep this link.
invalid-refusal-reason = Choose a reason from the list.
desk-reason-quality = Quality
desk-do-quality = Look at the figures
audit-event-notice-refusal-recorded = Reason of a refusal noted
cases-event-notice-refusal-recorded = Reason of a refusal noted
desk-say-quality =
    { $links ->
        [one] { $platforms } found a defect in our notice about { $links } link in the last 90 days, more often than before.
       *[other] { $platforms } found a defect in our notices about { $links } links in the last 90 days, more often than before.
    }
