# Worte, die schwer zu lesen sein können

folding-title = Worte, die schwer zu lesen sein können
folding-text = Erklärungen, Schreiben und Antworten können Bilder oder Gewalt beschreiben. Hinter einem Klick warten sie, bis Sie lesen möchten. Notizen aus dem Team, und was vor dem Senden oder Beantworten gelesen werden muss, bleiben offen, außer Sie wählen immer.
folding-always = Immer hinter einem Klick
folding-hard = Hinter einem Klick, wenn sie schwer sein können
folding-never = Nie hinter einem Klick
warning-none = Nichts wurde geteilt
warning-maybe = Kann schwer zu lesen sein
warning-hard = Schwer zu lesen
