## When what a link points at was made, as its number tells

posted-about = Posted about
posted-made-about = Made about
posted-line = posted about { $at } ({ $how })
posted-made-line = made about { $at } ({ $how })
posted-certainty-exact = from its number
posted-certainty-estimated = from its number; estimated
posted-why-x = X documents that its numbers hold the time.
posted-why-discord = Discord documents that its numbers hold the time.
posted-why-tiktok = TikTok does not document this. The time is that of the upload, shortly before the publication in all cases compared.
posted-why-instagram = Instagram does not document this. A post that was drafted or planned first can have been shown later.
posted-why-snapchat = Snapchat does not document this. It was compared with few videos only.
