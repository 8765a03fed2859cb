# La qualité de nos notifications

quality-nav = Qualité
quality-title = Qualité de nos notifications
quality-lead = Ce que les plateformes ont décidé ces 365 derniers jours, et pourquoi elles ont maintenu des liens. Un nombre significatif de notifications manquant de précision, inexactes ou insuffisamment étayées peut coûter son statut à un signaleur de confiance (article 22, paragraphe 6, du règlement (UE) 2022/2065) : vous voyez ici à temps où les notifications pourraient être en cause.
quality-empty = Pas encore de décision
quality-empty-text = Dès qu’une plateforme décide d’un lien, ses chiffres figurent ici.
quality-platforms = Par plateforme
quality-platform = Plateforme
quality-decided = Liens décidés
quality-kept = Maintenus
quality-without = Motif non noté
quality-complained = Dans une réclamation
quality-upheld = Retirés après réclamation
quality-share = { $count } sur { $of }
quality-method = Sont comptés les liens des premières notifications. Les rappels, les signalements par une interface et les notifications reprises ne le sont pas. « Retirés après réclamation » est compté parmi les réclamations décidées ; un lien limité pour certains seulement compte comme décidé, non comme retiré. Ces chiffres sont pour l’équipe et non pour la publication : les petits nombres ne sont pas masqués.
quality-reasons = Liens maintenus par motif
quality-reason = Motif
quality-says = Ce qu’il dit
quality-links = Liens
quality-trends = Défauts de notifications
quality-now = 90 derniers jours
quality-before = 90 jours précédents
quality-verdict = Tendance
quality-rising = Plus fréquents
quality-steady = Pas de changement net
quality-trend-text = Défauts parmi les liens décidés. « Plus fréquents » apparaît à partir de { $least } défauts dans les 90 derniers jours, quand le hasard seul produirait une telle hausse dans moins de 1 cas sur 20 (test exact de Fisher, unilatéral). C’est une invitation à regarder, non une preuve.
quality-unexplained = Liens maintenus sans motif
refusal-title = Pourquoi la plateforme l’a maintenu
refusal-text = D’après sa réponse, pour chaque lien. L’équipe voit ainsi où nos notifications peuvent être meilleures ; la plateforme n’en est pas informée.
refusal-choose = Choisir un motif
refusal-save = Enregistrer le motif
refusal-reason-not-found = N’a pas trouvé le contenu
refusal-reason-insufficient = Dit qu’il manque des informations
refusal-reason-duplicate = Déjà signalé auparavant
refusal-reason-wrong-category = Mauvaise catégorie ou mauvais formulaire
refusal-reason-not-illegal = N’y voit rien d’illicite ni de contraire à ses conditions
refusal-reason-already-gone = Dit que le contenu avait déjà disparu
refusal-reason-not-stated = Ne donne pas de motif
refusal-sort-defect = Défaut de la notification
refusal-sort-disagreement = Apprécie autrement
refusal-sort-neither = Ni l’un ni l’autre
flash-refusals-saved = Le motif est noté.
refused-refusal-follow-up = Le motif se note à la première notification.
refused-refusal-not-kept = La plateforme n’a pas maintenu ce lien.
invalid-refusal-reason = Choisissez un motif de la liste.
desk-reason-quality = Qualité
desk-do-quality = Voir les chiffres
audit-event-notice-refusal-recorded = Motif d’un refus noté
cases-event-notice-refusal-recorded = Motif d’un refus noté
desk-say-quality =
    { $links ->
        [one] { $platforms } a relevé un défaut dans notre notification pour { $links } lien ces 90 derniers jours, plus souvent qu’avant.
       *[other] { $platforms } a relevé un défaut dans nos notifications pour { $links } liens ces 90 derniers jours, plus souvent qu’avant.
    }
