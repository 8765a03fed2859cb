# Un entretien après un dossier difficile

debrief-title = Entretiens après des dossiers difficiles
debrief-lead = À qui a eu un dossier difficile, il est demandé une fois s’il souhaite en parler. Vous ne voyez que ce qui vous a été demandé : le numéro du dossier et qui le demande. Rien n’est compté, et rien ne reste une fois l’entretien passé.
debrief-offer-title = Ce dossier était difficile. Voulez-vous en parler ?
debrief-shipped = Vous n’avez pas à le porter seul. Vous pouvez demander un entretien à un superviseur, aujourd’hui ou plus tard ; choisissez qui vous préférez.
debrief-private = Personne ne le voit, sauf si vous le demandez. La personne choisie voit votre nom et le numéro du dossier, rien d’autre.
debrief-with = Avec
debrief-ask-do = J’aimerais en parler
debrief-not-now-do = Pas maintenant
debrief-asked-title = Ce qui vous est demandé
debrief-none-title = Personne n’attend
debrief-none-text = Aucun collègue ne vous a demandé d’entretien.
debrief-ended-do = Nous avons parlé
debrief-words-title = Ce que dit la maison
debrief-words-text = Ce texte figure à côté de la question. Indiquez qui peut être appelé dans la maison et quand ; aucun nom d’appelant et rien des dossiers. S’il reste vide, les mots au-dessus du champ valent.
debrief-desk-say = Un collègue aimerait parler avec vous d’un dossier difficile.
desk-reason-talk = Entretien
desk-do-talk = Voir qui
flash-debrief-asked = Demandé. La personne choisie le voit sur son bureau.
flash-debrief-not-now = D’accord. Rien n’en est conservé.
flash-debrief-ended = Rien n’en est conservé.
invalid-no-supervisor = Choisissez un superviseur de l’équipe.
audit-event-debrief-text-written = Mots de la maison sur les entretiens après des dossiers difficiles rédigés
