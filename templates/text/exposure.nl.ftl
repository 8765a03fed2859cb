# Hoe lang iemand op pagina's van dossiers was; zorg voor de medewerkers

exposure-title = Tijd met dossiers
exposure-lead = Lezen wat anderen is overkomen weegt op iedereen. Dit is een hint voor u, geen controle.
exposure-today = Vandaag
exposure-guideline = Richtlijn van INHOPE: hoogstens { $span } per dag.
exposure-method = Geteld tussen pagina’s van dossiers die u opende; een tussentijd telt hoogstens { $span }.
exposure-team = Belasting in het team
exposure-name = Wie
exposure-cases = Open dossiers
exposure-team-hint = In de volgorde van de namen, om het werk te verdelen. Het zegt niets over hoe goed iemand werkt.
exposure-hint-near = U bent vandaag drie en een half uur met dossiers bezig. Een pauze doet goed; een dossier kan worden doorgegeven.
exposure-hint-over = U bent vandaag vier uur met dossiers bezig: dat is de richtlijn van INHOPE. Stop als het kan, en geef door wat niet kan wachten.
exposure-describe = De beschrijving tonen; die kan zwaar zijn om te lezen
