# Mots qui peuvent être durs à lire

folding-title = Mots qui peuvent être durs à lire
folding-text = Lettres, réponses, notes et descriptions se trouvent derrière un clic, avec une marque, quand elles peuvent être dures : au sujet d’un mineur, de violences ou d’une vie, ou d’images et de menaces.
folding-always = Toujours derrière un clic
folding-hard = Derrière un clic quand ils peuvent être durs
folding-never = Toujours ouverts
warning-none = Sans marque
warning-maybe = Peut être dur
warning-hard = Dur
