# Response times

times-lead = De la notification partie de chez nous au lien constaté disparu.
times-period = Période
times-days-30 = 30 jours
times-days-90 = 90 jours
times-days-365 = Un an
times-days-all = Tout
times-since = Demandés depuis le { $date }
times-since-ever = Tout ce qui a été demandé
times-empty = Aucune notification n’est partie pendant cette période
times-empty-text = Dès que des notifications sont parties, les chiffres de chaque plateforme figurent ici.
times-still = Encore en ligne après la notification
times-plot = Part des liens encore en ligne, selon le temps écoulé depuis l’envoi
times-plot-text = Une ligne descendante par plateforme : plus elle descend vite, plus tôt les liens disparaissent. Les mêmes chiffres figurent dans les tableaux ci-dessous.
times-method = Les liens encore en ligne ne sont pas écartés : chacun compte comme en attente aussi longtemps que nous l’avons suivi (Kaplan–Meier). Une ligne s’arrête là où rien n’a été suivi plus longtemps.
times-cut = Les six plateformes avec le plus de liens sont dessinées ; les tableaux les contiennent toutes.
times-platforms = Par plateforme
times-platform = Plateforme
times-links = Liens
times-acknowledged = Confirmés
times-gone = Disparus
times-open = En suspens
times-came-back = Réapparus
times-median-acknowledge = Médiane jusqu’à la confirmation
times-median-person = Médiane jusqu’à la réponse d’une personne
times-median-gone = Médiane jusqu’à la disparition
times-not-reached = pas atteinte
times-not-reached-text = « Pas atteinte » signifie que plus de la moitié attend encore : le milieu n’est pas encore connu.
times-shares = Encore en ligne, en chiffres
times-after = après { $span }
times-shares-text = Sous chaque part : le nombre de liens suivis au moins aussi longtemps sans avoir disparu avant.
times-still-open =
    { $count ->
        [one] { $count } en suspens
       *[other] { $count } en suspens
    }
times-at-risk =
    { $count ->
        [one] { $count } lien
       *[other] { $count } liens
    }
