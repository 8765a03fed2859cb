# Wie lange jemand auf Seiten von Fällen war; Sorge für die Mitarbeitenden

exposure-title = Zeit mit Fällen
exposure-lead = Zu lesen, was anderen geschehen ist, belastet alle. Das ist ein Hinweis für Sie, keine Kontrolle.
exposure-today = Heute
exposure-guideline = Richtwert von INHOPE: höchstens { $span } am Tag.
exposure-method = Gezählt zwischen Seiten von Fällen, die Sie geöffnet haben; eine Lücke zählt höchstens { $span }.
exposure-team = Belastung im Team
exposure-name = Wer
exposure-cases = Offene Fälle
exposure-team-hint = In der Reihenfolge der Namen, um die Arbeit zu verteilen. Es sagt nichts darüber, wie gut jemand arbeitet.
exposure-hint-near = Sie sind heute dreieinhalb Stunden mit Fällen beschäftigt. Eine Pause tut gut; ein Fall kann übergeben werden.
exposure-hint-over = Sie sind heute vier Stunden mit Fällen beschäftigt: Das ist der Richtwert von INHOPE. Bitte hören Sie auf, wenn Sie können, und übergeben Sie, was nicht warten kann.
exposure-describe = Die Beschreibung zeigen; sie kann belastend sein
