# Ein Gespräch nach einem schweren Fall

debrief-title = Gespräche nach schweren Fällen
debrief-lead = Wer einen schweren Fall hatte, wird einmal gefragt, ob ein Gespräch gut wäre. Sie sehen nur, worum Sie gebeten wurden: die Nummer des Falls und wer fragt. Nichts davon wird gezählt, und nach dem Gespräch bleibt nichts davon.
debrief-offer-title = Das war ein schwerer Fall. Möchten Sie darüber sprechen?
debrief-shipped = Sie müssen es nicht allein tragen. Sie können jemanden von der Leitung um ein Gespräch bitten, heute oder später; wählen Sie, mit wem Sie am liebsten sprechen.
debrief-private = Niemand sieht das, wenn Sie nicht darum bitten. Wen Sie wählen, sieht Ihren Namen und die Nummer des Falls, sonst nichts.
debrief-with = Mit
debrief-ask-do = Ich möchte sprechen
debrief-not-now-do = Jetzt nicht
debrief-asked-title = Worum Sie gebeten wurden
debrief-none-title = Niemand wartet
debrief-none-text = Niemand aus dem Team hat Sie um ein Gespräch gebeten.
debrief-ended-do = Wir haben gesprochen
debrief-words-title = Was das Haus sagt
debrief-words-text = Es steht neben der Frage. Sagen Sie, wer im Haus angerufen werden kann und wann; keine Namen von Anrufenden und nichts aus Fällen. Bleibt das Feld leer, gelten die Worte darüber.
debrief-desk-say = Jemand aus dem Team möchte mit Ihnen über einen schweren Fall sprechen.
desk-reason-talk = Gespräch
desk-do-talk = Sehen, wer
flash-debrief-asked = Gefragt. Wen Sie gewählt haben, sieht es auf dem Arbeitsplatz.
flash-debrief-not-now = In Ordnung. Nichts davon bleibt.
flash-debrief-ended = Nichts davon bleibt.
invalid-no-supervisor = Wählen Sie jemanden von der Leitung des Teams.
audit-event-debrief-text-written = Worte des Hauses zu Gesprächen nach schweren Fällen geschrieben
