## When what a link points at was made, as its number tells

posted-about = Geplaatst rond
posted-made-about = Gemaakt rond
posted-line = geplaatst rond { $at } ({ $how })
posted-made-line = gemaakt rond { $at } ({ $how })
posted-certainty-exact = volgens zijn nummer
posted-certainty-estimated = volgens zijn nummer; geschat
posted-why-x = X documenteert dat zijn nummers de tijd bevatten.
posted-why-discord = Discord documenteert dat zijn nummers de tijd bevatten.
posted-why-tiktok = TikTok documenteert dit niet. Het is de tijd van het uploaden, in alle vergeleken gevallen kort voor de publicatie.
posted-why-instagram = Instagram documenteert dit niet. Een bericht dat eerst werd voorbereid of gepland, kan later getoond zijn.
posted-why-snapchat = Snapchat documenteert dit niet. Het werd met slechts enkele video’s vergeleken.
