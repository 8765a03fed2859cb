# Ein Gespräch nach einem schweren Fall

debrief-title = Gespräche nach schweren Fällen
debrief-lead = Kolleginnen und Kollegen, die nach einem schweren Fall mit Ihnen sprechen möchten. Nur Sie sehen es; nichts wird gezählt, und nichts bleibt, sobald das Gespräch war.
debrief-asked-title = An Sie gerichtet
debrief-none-title = Niemand hat gefragt
debrief-none-text = Wenn jemand mit Ihnen sprechen möchte, steht es hier und auf Ihrem Schreibtisch.
debrief-ended-do = Wir haben gesprochen
debrief-words-title = Was das Haus sagt
debrief-words-text = Diese Worte stehen beim Angebot. Sagen Sie, an wen man sich wenden kann, im Haus und außerhalb. Leer gelassen, stehen dort die Worte über jedem Feld.
debrief-shipped = Fälle wie dieser bleiben einem. Sie müssen das nicht allein tragen: Ein Gespräch mit einem Supervisor gehört zur Arbeit, heute oder später.
debrief-offer-title = Das war schwer. Möchten Sie darüber sprechen?
debrief-private = Niemand sieht dieses Angebot. Wen Sie fragen, sieht Ihren Namen und die Nummer des Falls, sonst nichts. Es wird nirgends gezählt.
debrief-with = Mit wem
debrief-ask-do = Ich möchte sprechen
debrief-not-now-do = Jetzt nicht
debrief-desk-say = Jemand möchte nach einem schweren Fall sprechen.
desk-reason-talk = Gespräch
desk-do-talk = Ansehen
flash-debrief-asked = Gefragt. Es kommt jemand auf Sie zu.
flash-debrief-not-now = Vermerkt. Sie können jederzeit mit einem Supervisor sprechen.
flash-debrief-ended = Vermerkt. Hier bleibt nichts davon.
invalid-no-supervisor = Wählen Sie einen Supervisor.
audit-event-debrief-text-written = Worte zu Gesprächen nach schweren Fällen geschrieben
