# Worte, die schwer zu lesen sein können

folding-title = Worte, die schwer zu lesen sein können
folding-text = Schreiben, Antworten, Notizen und Beschreibungen stehen mit einer Marke hinter einem Klick, wenn sie schwer sein können: über eine minderjährige Person, Gewalt oder ein Leben, oder über Bilder und Drohungen.
folding-always = Immer hinter einem Klick
folding-hard = Hinter einem Klick, wenn sie schwer sein können
folding-never = Immer offen
warning-none = Ohne Marke
warning-maybe = Kann schwer sein
warning-hard = Schwer
