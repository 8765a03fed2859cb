# Response times

times-lead = Van een verstuurde melding tot een link die aantoonbaar weg is.
times-period = Periode
times-days-30 = 30 dagen
times-days-90 = 90 dagen
times-days-365 = Een jaar
times-days-all = Alles
times-since = Gevraagd sinds { $date }
times-since-ever = Alles wat ooit gevraagd is
times-empty = In deze periode vertrok geen melding
times-empty-text = Zodra er meldingen weg zijn, staan de cijfers van elk platform hier.
times-still = Nog online na de melding
times-plot = Aandeel links nog online, volgens de tijd sinds het versturen
times-plot-text = Eén dalende lijn per platform; hoe sneller ze daalt, hoe eerder links weg zijn. Dezelfde cijfers staan in de tabellen hieronder.
times-method = Links die nog online zijn, worden niet weggelaten: elk telt als wachtend zolang wij hem volgen (Kaplan–Meier). Een lijn stopt waar niets langer gevolgd is.
times-cut = De zes platformen met de meeste links zijn getekend; de tabellen bevatten ze allemaal.
times-platforms = Per platform
times-platform = Platform
times-links = Links
times-acknowledged = Bevestigd
times-gone = Weg
times-open = Nog open
times-came-back = Teruggekomen
times-median-acknowledge = Mediaan tot bevestiging
times-median-person = Mediaan tot antwoord van een persoon
times-median-gone = Mediaan tot weg
times-not-reached = niet bereikt
times-not-reached-text = ‘Niet bereikt’ betekent dat meer dan de helft nog wacht: het midden is nog niet gekend.
times-shares = Nog online, in cijfers
times-after = na { $span }
times-shares-text = Onder elk aandeel: hoeveel links minstens zo lang gevolgd zijn zonder eerder weg te zijn.
times-still-open =
    { $count ->
        [one] { $count } nog open
       *[other] { $count } nog open
    }
times-at-risk =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
