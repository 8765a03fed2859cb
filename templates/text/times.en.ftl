# Response times

times-lead = From a notice that left us to a link that was seen to be gone.
times-period = Period
times-days-30 = 30 days
times-days-90 = 90 days
times-days-365 = One year
times-days-all = Everything
times-since = Asked since { $date }
times-since-ever = Everything ever asked
times-empty = No notice left us in this time
times-empty-text = Once notices are out, the figures of each platform stand here.
times-still = Still online after filing
times-plot = Share of links still online, by time since the notice left
times-plot-text = One falling line for each platform; the faster it falls, the sooner links are gone. The same figures stand in the tables below.
times-method = Links that are still online are not left out: each counts as waiting for as long as we have watched it (Kaplan–Meier). A line ends where nothing has been watched longer.
times-cut = The six platforms with most links are drawn; the tables hold all.
times-platforms = By platform
times-platform = Platform
times-links = Links
times-acknowledged = Acknowledged
times-gone = Gone
times-open = Still open
times-came-back = Came back
times-median-acknowledge = Median to acknowledge
times-median-person = Median to an answer by a person
times-median-gone = Median to gone
times-not-reached = not reached
times-not-reached-text = “Not reached” means that more than half are still waiting, so that the middle is not known yet.
times-shares = Still online, in figures
times-after = after { $span }
times-shares-text = Below each share: how many links were watched at least that long without being seen gone before.
times-still-open =
    { $count ->
        [one] { $count } still open
       *[other] { $count } still open
    }
times-at-risk =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
