## When what a link points at was made, as its number tells

posted-about = Publié vers
posted-made-about = Créé vers
posted-line = publié vers { $at } ({ $how })
posted-made-line = créé vers { $at } ({ $how })
posted-certainty-exact = d’après son numéro
posted-certainty-estimated = d’après son numéro ; estimation
posted-why-x = X documente que ses numéros contiennent l’heure.
posted-why-discord = Discord documente que ses numéros contiennent l’heure.
posted-why-tiktok = TikTok ne documente pas cela. C’est l’heure du téléversement, peu avant la publication dans tous les cas comparés.
posted-why-instagram = Instagram ne documente pas cela. Une publication d’abord préparée ou programmée peut avoir été montrée plus tard.
posted-why-snapchat = Snapchat ne documente pas cela. La comparaison ne porte que sur quelques vidéos.
