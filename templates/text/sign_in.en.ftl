# Signing in and out

sign-in-title = Sign in
sign-in-login = Login
sign-in-password = Password
sign-in-do = Sign in
sign-in-wrong = Login or password is not right. Please try again.
sign-in-wait = Too many wrong tries. Please wait { $span } and try again.
sign-in-kept = Your session has ended. What you typed is kept: sign in, and it goes on from here.
sign-in-code-title = Second step
sign-in-code = Six-digit code
sign-in-code-hint = From the authenticator app on your phone.
sign-in-code-wrong = The code is not right, or was used already. Wait for the next one.
sign-in-factor-title = Set up your second step
sign-in-factor-text = Scan the picture with an authenticator app, then type the code it shows. From now on you need the app each time you sign in.
sign-in-factor-picture = Picture with the secret for the authenticator app
sign-in-factor-secret = Without a camera, type this secret into the app:
sign-in-again-title = You are signed in again
sign-in-again-text = What you typed before is still here. Send it now, or drop it.
sign-in-again-do = Send what I typed
sign-in-again-drop = Drop it

## First start and invitations

set-up-title = First start
set-up-text = Choose who administers this desk. The administrator adds colleagues and channels and sees no case. This page works once.
set-up-name = Name
set-up-password = New password
set-up-password-hint = At least 12 characters. Several words are easier to keep in mind than signs.
set-up-again = The same password again
invitation-title = Welcome
invitation-text = Choose a password. After that you sign in and set up the second step.

## My account

account-look = Language and look
account-password = Password
account-password-text = Changing it ends your sessions on other devices.
account-password-old = Password until now
account-factor-set = Your second step is set up.
