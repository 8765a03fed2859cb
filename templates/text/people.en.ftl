# The staff

people-lead = Who may sign in, and what they may do.
people-staff = Staff
people-name = Name
people-name-hint = As colleagues know the person.
people-login = Login
people-login-hint = An e-mail address or a short name, without blanks.
people-role = Role
people-role-hint = The person is signed out and signs in again with the new role.
people-role-save = Change the role
people-roles-text = Caseworkers and supervisors see cases. Administrators and the data protection officer see none.
people-factor = Second step
people-since = Since
people-access = Access
people-active = May sign in
people-disabled = Ended { $since }
people-change = Change
people-invite = Make a new invitation link
people-invite-text = For a forgotten password, a lost phone or a lost link. Password, second step and open sessions end at once.
people-disable = End access
people-disable-text = The person is signed out at once. What they wrote stays, with their name.
people-enable = Let in again
people-enable-text = The person signs in with the same login and password as before.
people-add = Add a person
people-add-do = Add and make the invitation link
people-language = Language of the pages
people-invited = Invitation
people-link = Invitation link
people-link-once = This link is shown once. Copy it now and pass it on in person or by a channel you trust: whoever has it can choose the password.
people-link-text = It works once, until { $until }. The person chooses a password, signs in and sets up the second step.
people-link-passed = I passed it on

## What was done

flash-people-role = The role is changed.
flash-people-disabled = Access is ended, and every session with it.
flash-people-enabled = The person may sign in again.
