# Woorden die zwaar kunnen zijn

folding-title = Woorden die zwaar kunnen zijn
folding-text = Brieven, antwoorden, notities en beschrijvingen staan achter een klik, met een merkteken, als ze zwaar kunnen zijn: over een minderjarige, geweld of iemands leven, of over beelden en dreigementen.
folding-always = Altijd achter een klik
folding-hard = Achter een klik als ze zwaar kunnen zijn
folding-never = Altijd open
warning-none = Niet gemerkt
warning-maybe = Kan zwaar zijn
warning-hard = Zwaar
