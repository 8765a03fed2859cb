# Un entretien après un dossier difficile

debrief-title = Entretiens après des dossiers difficiles
debrief-lead = Les collègues qui ont demandé à vous parler après un dossier difficile. Vous seul le voyez ; rien n’est compté, et rien ne reste une fois l’entretien passé.
debrief-asked-title = Demandé à vous
debrief-none-title = Personne n’a demandé
debrief-none-text = Quand un collègue demande à vous parler, cela figure ici et sur votre bureau.
debrief-ended-do = Nous nous sommes parlé
debrief-words-title = Ce que dit la maison
debrief-words-text = Ces mots accompagnent la proposition. Dites vers qui se tourner, dans la maison et au-dehors. Laissé vide, les mots au-dessus de chaque champ sont affichés.
debrief-shipped = Des dossiers comme celui-ci restent en tête. Vous n’avez pas à le porter seul : en parler avec un superviseur fait partie du travail, aujourd’hui ou plus tard.
debrief-offer-title = C’était difficile. Voulez-vous en parler ?
debrief-private = Personne ne voit cette proposition. La personne à qui vous demandez voit votre nom et le numéro du dossier, rien d’autre. Ce n’est compté nulle part.
debrief-with = Avec qui
debrief-ask-do = Je voudrais en parler
debrief-not-now-do = Pas maintenant
debrief-desk-say = Un collègue voudrait parler après un dossier difficile.
desk-reason-talk = Entretien
desk-do-talk = Voir
flash-debrief-asked = Demandé. On viendra vous parler.
flash-debrief-not-now = Noté. Vous pouvez toujours parler à un superviseur.
flash-debrief-ended = Noté. Il n’en reste rien ici.
invalid-no-supervisor = Choisissez un superviseur.
audit-event-debrief-text-written = Mots sur les entretiens après des dossiers difficiles écrits
