# The sentence on Article 18 in a notice

life-threat-title = Threat to life or safety (Article 18)
life-threat-text = What the caller said may mean a threat to somebody’s life or safety. A hosting provider that learns of one must inform the authorities; the letter can say so. The police are named only when it was written down that they were informed.
life-threat-told = The letter says that somebody’s life or safety is threatened.
life-threat-tick = There is a threat to life or safety
life-threat-do = Put the sentence in
life-threat-out = Take the sentence out
flash-life-threat-told = The sentence is in.
flash-life-threat-out = The sentence is out.
refused-article-18-edited = This text was edited by hand. Write it again first: choose its language once more.
refused-article-18-unasked = What the caller said gives no ground for this sentence.
audit-event-notice-life-threat-told = Sentence on a threat to life put into a notice
audit-event-notice-life-threat-left-out = Sentence on a threat to life taken out of a notice
cases-event-notice-life-threat-told = Sentence on a threat to life put into a notice
cases-event-notice-life-threat-left-out = Sentence on a threat to life taken out of a notice
