<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>&amp;Lire la politique de confidentialité</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>C&amp;hanger de numéro</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>&amp;Vérifier à nouveau ce numéro</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Supprimer &amp;le numéro</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>Changer le &amp;nom</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Se déconnecter &amp;partout</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Supprimer mon compte</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Où vous êtes connecté</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>Chan&amp;ger de compte</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;Nouveau numéro de téléphone</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Mot de passe actuel</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Envoyer le code</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Mot de passe actuel</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>Nom (&amp;facultatif)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Numéro de téléphone</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Créer le compte</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Déjà un compte ?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>Se connecter &amp;plutôt</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Mot de passe &amp;oublié ?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>Appartenait-il à quelqu’un d’autre avant ? L’assistance peut le libérer pour vous.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>Contacter &amp;l’assistance</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Envoyer le code</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Valable actuellement</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>Valable une fois le code saisi</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Le code est encore valable %1.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Rien reçu ? Renvoi possible dans &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Rien reçu ?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Renv&amp;oyer</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Recevoir &amp;le code par appel</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Le code a expiré.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>Utiliser plutôt le mot de &amp;passe</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Je n’&amp;ai plus ce téléphone</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Vous pourrez envoyer un nouveau code dans &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>Beaucoup de monde à la fois. Vous pourrez réessayer dans %1.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Beaucoup de monde à la fois. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>Vous êtes hors ligne. Nous réessaierons quand la connexion reviendra.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Ce que vous avez saisi reste.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>C’est plus long que d’habitude. Nous continuons d’essayer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Réglages réseau</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>Le service est injoignable. Vérifiez votre connexion et réessayez.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Le service a mis trop de temps à répondre. Réessayez.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>Le service n’a pas répondu, mais un code est peut-être en route. S’il n’arrive pas, réessayez.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>Le service n’accepte pas cette application.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>Le service n’accepte pas de nouveaux comptes depuis cette application.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>Le service n’a pas compris cette application.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>Ce mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>Vous avez déjà utilisé ce mot de passe. Choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>Ce mot de passe figure dans une fuite de données. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>La connexion par mot de passe est désactivée.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>Ce compte n’a pas encore de mot de passe.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>Ce code a déjà été utilisé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>Ce code a expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>Ce code n’est plus valable. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Aucun compte n’a ce numéro.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Ce numéro appartient à un autre compte.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Ce numéro est déjà vérifié.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>Ce numéro est déjà en attente de vérification. Choisissez « Vérifier » pour recevoir un code.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>Ce compte n’a plus de numéro de téléphone.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>Ce numéro est le seul moyen d’accéder à votre compte, il ne peut donc pas être supprimé. Changez-le plutôt.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>La connexion par numéro de téléphone est désactivée.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>La création de comptes est actuellement impossible.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>Vous n’avez pas l’âge requis pour avoir un compte ici.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>Le service n’a pas accepté votre saisie. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>Le service demande une adresse e-mail, ce que cette application ne gère pas.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>La connexion par code est désactivée.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Trop de tentatives. La connexion est suspendue pour ce compte.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>Ce compte est bloqué.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Trop de tentatives.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Trop de tentatives. Répondez à votre question de sécurité pour continuer.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>Cette réponse est incorrecte. Réessayez.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Ce compte n’a pas de question de sécurité. Réinitialisez plutôt votre mot de passe.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>La connexion est désactivée pour ce compte.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Votre session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>Votre session a expiré. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>La politique de confidentialité a changé. Acceptez-la pour continuer.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>Ce compte exige une deuxième étape de connexion, ce que cette application ne gère pas.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>Ce compte exige un code PIN, ce que cette application ne gère pas.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>Ce compte exige d’abord votre consentement, ce que cette application ne gère pas.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Une erreur s’est produite.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>Il ne reste aucune tentative.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>Il reste environ 1 tentative.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>Il reste environ %n tentative.</numerusform>
            <numerusform>Il reste environ %n tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>Il reste 1 tentative.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Il reste %n tentative.</numerusform>
            <numerusform>Il reste %n tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Vous pourrez réessayer à partir de : %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Saisissez votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>Utilisez uniquement des chiffres, par exemple 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>Aucun pays n’a cet indicatif. Vérifiez les chiffres après le signe plus.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>Ce numéro est trop court. Vérifiez qu’il ne manque aucun chiffre.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>Ce numéro est trop long. Vérifiez qu’il n’y a pas de chiffre en trop.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>Il y a plusieurs numéros. Saisissez-en un seul.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1 est introuvable. Vérifiez votre réseau.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>L’horloge de cet ordinateur est décalée de %1. Réglez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>La connexion à %1 n’est pas privée : son certificat a expiré. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>La connexion à %1 n’est pas privée : son certificat n’est pas encore valable. Rien n’a été envoyé. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>La connexion à %1 n’est pas privée : son certificat est pour un autre nom. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>La connexion à %1 n’est pas privée : son certificat n’est pas reconnu ici. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>La connexion à %1 n’est pas privée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>Votre proxy demande un mot de passe.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>Votre proxy %1 ne répond pas.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Ce réseau veut que vous vous y connectiez d’abord.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>Un pare-feu de ce réseau a refusé la requête.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 a répondu, mais pas comme prévu. Demandez à qui gère cette application.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>Le service a un problème. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Beaucoup de monde à la fois. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>Ce mot de passe est trop facile à deviner. Choisissez-en un autre, de %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>Le service n’a pas accepté cette modification.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>Trop de codes ont été demandés.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>Attendez avant d’en demander un autre.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>Ce code est incorrect. Vérifiez le message le plus récent.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>Nous ne pouvons pas envoyer de code à ce numéro. Vérifiez-le ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>Ce numéro n’est pas encore vérifié. Saisissez le code que nous lui avons envoyé.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>L’envoi de codes est actuellement impossible.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>Le code n’a pas pu être envoyé. Vérifiez le numéro et réessayez.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>Les appels ne sont pas disponibles. Demandez plutôt un message.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>Le message contenant votre code n’a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>Ce numéro ne peut pas recevoir nos messages.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>Ce numéro a bloqué nos messages.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>Un code seul ne suffit plus pour accéder à ce compte.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>Aucun autre code ne peut être envoyé pour le moment.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>Le service demande une vérification de plus, que cette application ne propose pas.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>Vous êtes connecté sur trop d’appareils. Déconnectez-vous de l’un d’eux, puis réessayez.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>La politique de confidentialité a changé. Déconnectez-vous puis reconnectez-vous pour l’accepter.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>Votre numéro n’est pas encore vérifié. Revenez en arrière et choisissez « Vérifier ».</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Ce code a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Ce code a expiré.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Ce code n’est plus valable.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>Trop de codes incorrects. Ce code n’est plus valable.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>Utilisez votre mot de passe ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>Contactez l’assistance.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Demandez à qui gère cette application.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>Mettez-la à jour ou contactez l’assistance.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>Mettez-la à jour ou demandez à qui gère cette application.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>Réessayez ou contactez l’assistance.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>Réessayez ou demandez à qui gère cette application.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>Prouvez dans un navigateur que vous êtes humain, ou contactez l’assistance.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Prouvez dans un navigateur que vous êtes une personne.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>Connectez-vous avec votre mot de passe pour répondre à votre question de sécurité, ou contactez l’assistance.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>Connectez-vous avec votre mot de passe pour répondre à votre question de sécurité.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>Connectez-vous dans un navigateur ou contactez l’assistance.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>Connectez-vous dans un navigateur.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>Utilisez plutôt un code.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>Utilisez votre mot de passe.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>Choisissez « Mot de passe oublié ? » pour en définir un.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Vérifiez-le ou créez un compte.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Vérifiez le numéro et réessayez.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>Connectez-vous avec votre mot de passe, ou créez un compte si vous venez d’obtenir ce numéro.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>Demandez un appel, utilisez un autre numéro ou connectez-vous avec votre mot de passe.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>Utilisez un autre numéro ou connectez-vous avec votre mot de passe.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>Demandez un appel ou utilisez un autre numéro.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Utilisez un autre numéro.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>Demandez un appel.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>Vous pourrez demander un appel à la fin de l’attente.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Numéro de téléphone</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Envoyer le code</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Je n’&amp;ai plus ce téléphone</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>Nous ne pouvons pas envoyer de SMS à ce numéro. Utilisez un numéro de mobile.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choisissez un mot de passe.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>Trop court. Utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>Trop long. Utilisez au maximum %1 caractères.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>Le code comporte %1 chiffres. Il en manque.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>Le code comporte %1 caractères. Il en manque.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>Saisissez la réponse.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>Pour créer un compte, acceptez d’abord les conditions.</translation>
    </message>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>Ce numéro ne peut pas être utilisé ici. Choisissez un pays dans la liste.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>C’est un numéro fixe. Utilisez un numéro de mobile pouvant recevoir nos SMS.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>C’est un numéro surtaxé. Utilisez un numéro de mobile pouvant recevoir nos SMS.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>Les numéros de téléphone (%1) ne peuvent pas être utilisés ici. Choisissez un pays dans la liste.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>Il y a plus d’un code là-dedans. Copiez seulement le code.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>Il n’y a pas de code de %1 chiffres là-dedans. Copiez seulement le code.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>Il n’y a pas de code de %1 caractères là-dedans. Copiez seulement le code.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>C’est un numéro fixe. Utilisez un numéro de mobile.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>C’est un numéro surtaxé. Utilisez un numéro de mobile.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>Nous ne pouvons pas envoyer de code à ce numéro. Utilisez un numéro de mobile.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>Saisissez le code que nous avons envoyé.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>Revenir à &amp;la connexion</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Contacter l’assistance</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Votre &amp;mot de passe</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>Votre question de sécurité</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>Si vous en avez choisi une, elle peut être posée après votre mot de passe.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>Un ordinateur où vous êtes connecté</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>Changez-y votre numéro, sur la page du compte.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Contacter l’assistance</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>Vous êtes déconnecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>Vous êtes déconnecté ici. Vos autres appareils le seront dès que nous pourrons joindre le service.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>Votre session a expiré. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>Votre session a pris fin car le mot de passe a été changé. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>Le numéro a été supprimé, vous êtes donc déconnecté.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>Votre compte a été supprimé.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>Votre nouveau mot de passe est enregistré. Connectez-vous avec celui-ci.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Votre mot de passe a été changé.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>Votre numéro a été changé. Connectez-vous désormais avec le nouveau.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>Votre numéro est vérifié.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>Votre nom a été enregistré.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>Le code a expiré. Recommencez pour en recevoir un nouveau.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Ce numéro est déjà vérifié.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>Nous avons envoyé un nouveau code. L’ancien n’est plus valable.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>Le nom et le mot de passe saisis auparavant restent valables.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>Nous avons envoyé un nouveau code. L’ancien reste valable.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>Votre trousseau de clés ne répond pas, nous n’avons donc pas pu voir si vous êtes connecté.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>Votre trousseau de clés ne contient plus votre session. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>L’opération a pris trop de temps, nous recommençons donc.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>Vous êtes déconnecté ici et partout ailleurs.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>Votre numéro a été supprimé. Plus personne ne peut se connecter à ce compte. Le numéro est libre pour un nouveau.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>Un appel avec un nouveau code arrive. L’ancien code ne fonctionne plus.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>Un appel avec un nouveau code arrive. L’ancien code fonctionne aussi.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>Le dernier message n’a pas pu être envoyé, nous réessayons donc.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>Si rien n’arrive, demandez un appel ou utilisez un autre numéro.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>Si rien n’arrive, utilisez un autre numéro.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>Si rien n’arrive, demandez un appel.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>Votre trousseau de clés est verrouillé ou illisible, nous n’avons donc pas pu voir si vous êtes connecté. Déverrouillez-le et réessayez, ou connectez-vous.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>Votre trousseau de clés a refusé de s’ouvrir ou est illisible, nous n’avons donc pas pu voir si vous êtes connecté.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>Cette session a été fermée.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>Vous êtes déconnecté partout ailleurs.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>Votre session est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>Cette application se connecte désormais à un autre service. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>Connectez-vous encore une fois pour accepter la politique de confidentialité.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>Nous n’avons pas pu voir si vous êtes connecté.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>&amp;Le saisir</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>J’accepte les &lt;a href="%1"&gt;Conditions d’utilisation&lt;/a&gt; et la &lt;a href="%2"&gt;Politique de confidentialité&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>J’accepte les &lt;a href="%1"&gt;Conditions d’utilisation&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>J’accepte la &lt;a href="%1"&gt;Politique de confidentialité&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Bon retour, %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Créer votre compte</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Saisissez le code</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Trop de tentatives</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>Répondez à votre question</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>La politique de confi­dentia­lité a changé</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Changer de numéro</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>Vérifier à nouveau ce numéro</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>Supprimer votre numéro</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Supprimer mon compte</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>Nous enverrons un code par SMS à ce numéro.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>Votre numéro reste %1 jusqu’à ce que vous saisissiez le code envoyé par SMS au nouveau.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>Utilisez le numéro de téléphone de votre compte.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>Nous enverrons un code par SMS pour vérifier que le numéro est bien le vôtre.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>Nous enverrons un code par SMS à votre numéro.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>Il y a eu trop de tentatives pour %1. La réponse montre que c’est bien vous.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Lisez-la, puis acceptez-la pour poursuivre la connexion.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>Lisez-la, puis acceptez-la. Vous êtes connecté dans tous les cas.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>Vous êtes connecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Nous enverrons un code par SMS au %1. Tant que vous ne l’avez pas saisi, le numéro est considéré comme non vérifié.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>Vous ne pourrez plus vous connecter avec le %1.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>L’enregistrement vous déconnecte partout ailleurs.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>C’est ainsi que nous vous saluons.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>Votre compte, votre numéro et votre nom seront définitivement supprimés. Nous enverrons un code par SMS au %1 pour vérifier que c’est bien vous.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Créer le compte</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Envoyer le code</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Enregistrer et se connecter</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>Revenir à &amp;la connexion</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Supprimer &amp;le numéro</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Création de votre compte…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Envoi du code…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Vérification du code…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Saisissez le code pour supprimer votre compte</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Supprimer mon compte</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>Saisissez le code envoyé au %1, puis votre nouveau mot de passe.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Vous pourrez réessayer à partir de : %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Patientez un moment avant de réessayer.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>Ce compte est bloqué</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>La connexion n’est pas possible.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>Contactez l’assistance pour lever le blocage.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Demandez à qui gère cette application.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>Prouvez dans un navigateur que vous êtes humain, ou réinitialisez votre mot de passe.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>Supprimer votre seul numéro ?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Se déconnecter partout ?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>Personne ne peut se connecter à ce compte sans numéro. Il ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>Met fin immédiatement à vos autres sessions.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>Vous serez aussi déconnecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 est le seul accès à votre compte. Ensuite, personne ne pourra plus s’y connecter.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Se déconnecter &amp;partout</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>Nous appelons le %1 pour vous dire le code.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>Nous avons envoyé un code à %1 chiffres au %2.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>Nous avons envoyé un code à %1 lettres au %2.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>Saisissez le code de notre appel au %1, puis votre nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>Votre code fonctionne encore.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>Saisissez le code peut-être envoyé au %1, puis votre nouveau mot de passe.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>Nous avons peut-être envoyé un code au %1.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>Avez-vous reçu un code ?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>Votre code de %1 fonctionne encore.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>Attendez un moment avant de réessayer avec le %1.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>Vous pourrez redemander un code pour le %1 à %2.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>Vous pourrez réessayer le mot de passe pour le %1 à %2.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Recevoir un code par &amp;SMS</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Prouvez dans un navigateur que vous êtes une personne.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>Je n’ai plus ce téléphone</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>Nous enverrons un code à ce numéro.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>Votre numéro reste %1 jusqu’à ce que vous saisissiez le code envoyé au nouveau.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>Nous enverrons un code pour vérifier que le numéro est bien le vôtre.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>Nous enverrons un code à votre numéro.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Nous enverrons un code au %1. Tant que vous ne l’avez pas saisi, le numéro est considéré comme non vérifié.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>Votre compte, votre numéro et votre nom seront définitivement supprimés. Nous enverrons un code au %1 pour vérifier que c’est bien vous.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>Un SMS ne peut alors pas vous parvenir. Ceci fonctionne encore :</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>Un message ne peut alors pas vous parvenir. Ceci fonctionne encore :</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Recevoir &amp;un code par SMS</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>Recevoir &amp;un code</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>Recevoir &amp;un code</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>Fermez les sessions que vous ne reconnaissez pas, puis changez votre mot de passe.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>Vous n’êtes connecté nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Se déconnecter partout &amp;ailleurs</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Mot de passe actuel</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Supprimer &amp;le numéro</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Supprimer le numéro</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>Plutôt changer de n&amp;uméro</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Le code est encore valable %1.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Enregistrer et se connecter</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>L’enregistrement vous déconnecte partout ailleurs.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Rien reçu ? Renvoi possible dans &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Rien reçu ?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Renv&amp;oyer</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Recevoir &amp;le code par appel</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Le code a expiré.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Je n’&amp;ai plus ce téléphone</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Vous pourrez envoyer un nouveau code dans &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Se déconnecter partout &amp;ailleurs</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Changer le &amp;mot de passe</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Réessayer avec &amp;le trousseau</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Numéro de téléphone</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Rester connecté</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Mot &amp;de passe oublié ?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Recevoir &amp;un code par SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Pas encore de compte ?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Créer un compte</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Ch&amp;oisir un autre compte</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Se déconnecter &amp;partout</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>Consultation du trousseau système…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>Enregistrée dans le trousseau système</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Conservée jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>Conservé jusqu’à la fermeture : cet ordinateur n’a pas de trousseau de clés.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>Vous resterez connecté dès que votre trousseau de clés sera utilisable.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>Vous resterez connecté dès que l’enregistrement sera possible.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>Conservé jusqu’à la fermeture : votre trousseau de clés a refusé l’enregistrement.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>Conservé jusqu’à la fermeture : votre trousseau de clés ne répond pas.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>Conservé jusqu’à la fermeture : votre trousseau de clés l’a perdu.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>Enregistrée auparavant. Votre trousseau de clés est inutilisable pour le moment.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>Enregistrée auparavant. Votre trousseau de clés est verrouillé ou illisible.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>Conservé jusqu’à la fermeture : votre trousseau de clés est verrouillé ou illisible.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>Votre trousseau de clés est verrouillé. Il vous oubliera à son ouverture.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>Votre trousseau de clés vous connaît encore. Ouvrez-le avant de quitter.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>Cet ordinateur est partagé : vous serez déconnecté à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>Conservé après la fermeture</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>Conservé jusqu’à la fermeture : l’enregistrement a échoué.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>Enregistrée auparavant. Le nouvel enregistrement a échoué.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>Vous n’avez pas encore pu être oublié ici. Nous réessaierons.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Envoyer le code</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>&amp;Pas vous ?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Réessayer avec &amp;le trousseau</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Rester connecté</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Mot &amp;de passe oublié ?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Recevoir &amp;un code par SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Ch&amp;oisir un autre compte</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Pas encore de compte ?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Créer un compte</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Fonctionne sur</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Se connecte à</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>Le service de démonstration sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>A&amp;ssistance</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>C&amp;hanger de numéro</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>&amp;Ajouter un numéro</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Où vous êtes connecté</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert actuellement</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · ouvert actuellement</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Pas vous ?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>Pas vous ? Oublier %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>Déjà connectés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Utiliser un autre compte</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>valeurs admises : %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>un nom de 1 à 40 caractères</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>une couleur comme "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>le chemin d’un fichier .svg ou .png</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 n’est pas un fichier de 512 Ko maximum</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 n’est pas une image lisible</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>une adresse https, ou mailto: suivi d’une adresse e-mail</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>un pays comme "GB" (ISO 3166-1, deux majuscules)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>une liste de pays comme ["GB", "IE"] (ISO 3166-1, deux majuscules)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>un élément de allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>le chemin d’un fichier</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>Le service de connexion n’a pas pu être configuré dans %1.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>La réponse du service de connexion n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>Le service de connexion n’a pas indiqué comment le joindre.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>Le service de connexion s’est arrêté. Il est relancé.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>Le service de connexion ne démarre pas. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>Le service de connexion s’est arrêté et a été relancé. Réessayez.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>Les données du service de connexion sont inutilisables.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>Les données du service de connexion ont disparu. Il démarre avec de nouvelles données.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>Un fichier de réglages contient une erreur. Corrigez-le, puis redémarrez.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 ne peut pas démarrer</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>C’est déjà votre numéro.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>Liens : %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>&amp;Utiliser %1 du presse-papiers</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>Code, %n chiffre</numerusform>
            <numerusform>Code, %n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>Code, %n caractère</numerusform>
            <numerusform>Code, %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>Lire aussi ce fichier de réglages ; il est prioritaire.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>FICHIER.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>Tout garder à part sous ce nom.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>Langue de l’application, par exemple de ou pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THÈME</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>Dessiner chaque état dans ce dossier, puis quitter.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>Taille de ces images, de 1 à 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1 : valeurs admises : %2</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>lettres, chiffres, point, tiret et tiret bas</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>une langue comme en, de ou pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 à 4</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>Connexion par numéro de téléphone pour ordinateur.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>Que signifie « %1 » ? --help affiche les options.</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Afficher les noms de tous les contrôles en JSON, puis quitter.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>Ouvrir une autre fenêtre même si une fenêtre de ce profil est ouverte.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>Afficher chaque réglage, son origine et s’il est verrouillé, puis quitter.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>Vérifier ce dont l’application a besoin sur cet ordinateur, puis quitter.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>Afficher ce avec quoi une fenêtre s’ouvrirait, puis quitter.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>Terminer la session auprès du service et effacer ce qui est conservé, puis quitter.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>Avec token : l’afficher comme ligne d’en-tête.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>Avec token : l’afficher aussi dans un terminal.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>Avec sign-out : terminer toutes les sessions du compte.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>Afficher ceci, puis quitter.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>Afficher la version, puis quitter.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>Afficher le jeton de la session.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>Afficher qui est connecté.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Terminer la session.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>On ne peut faire qu’une chose à la fois.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 ne signifie rien ici. --help dit à quoi cela se rattache.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>Écrire chaque étape de la connexion sous forme de ligne JSON dans ce fichier, ou - pour la sortie standard.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>Ouvrir le poste QA, avec le service de test fourni.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>Essayer le service avec un numéro à vous et dire ce qui empêche de se connecter, puis quitter.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>Avec token, whoami, --self-test, --check-backend ou --print-config : répondre en JSON.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>Écrire dans ce fichier ce que montrent les pages, sans les secrets.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>Montrer un tel fichier, étape par étape.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>Avec --replay : dessiner chaque étape dans ce dossier.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>Avec --replay : écrire les étapes sous forme de texte, .feature ou .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>Les afficher sous forme de module Python pour les scripts qui pilotent l’application, puis quitter.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Pays : %1, %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Aucun pays</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>Rechercher un pays ou un indicatif</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>Aucun pays trouvé. Cherchez par nom, code ISO ou indicatif.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 pays</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1 ?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>Vous serez déconnecté sur cet ordinateur. Le compte lui-même est conservé.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>Les composants de ce programme. Leurs textes complets sont dans son paquet.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Ce que le service a dit</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>Re&amp;partir de zéro</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Valable jusqu’à la fermeture : l’enregistrement a échoué.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>Ce fichier est illisible. Indiquez son chemin complet.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>Il n’y a aucun certificat dans ce fichier. Il doit être au format PEM.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>Indiquez l’hôte seul, sans http://.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>Indiquez le nom ou l’adresse du proxy.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Indiquez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Enregistré. C’est valable dès maintenant.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>Enregistré. Votre trousseau de clés n’a pas accepté le mot de passe : il est valable jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>Comment cette application accède à Internet.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>Utiliser les réglages du &amp;système</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Aucun proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy &amp;manuel</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>Nom d’&amp;utilisateur (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>Mot &amp;de passe (facultatif)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>&amp;Fichier de certificat (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>&amp;Choisir un fichier</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Ce qui ne peut pas être modifié ici est fixé par l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Valable jusqu’à la fermeture : l’enregistrement a échoué.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>Votre code a expiré.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer : %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Au moins %n caractère.</numerusform>
            <numerusform>Au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Faible.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Moyen.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fort.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Très fort.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>Ce mot est parmi les premiers essayés.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>Les répétitions sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>Les suites comme abc ou 1234 sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>Les touches voisines sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Les dates et les années sont faciles à deviner.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>Quelques mots de plus le rendraient fort.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>Mieux vaut plus long que plus compliqué.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère.</numerusform>
            <numerusform>Utilisez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>Évitez votre nom, votre numéro et le nom de l’application.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Au plus %n caractère.</numerusform>
            <numerusform>Au plus %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Nous enverrons un SMS au &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Nous enverrons un SMS au &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>Nous ne pouvons pas envoyer de SMS au &lt;b&gt;%1&lt;/b&gt; — %2, fixe.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>Nous ne pouvons pas envoyer de SMS au &lt;b&gt;%1&lt;/b&gt; — %2, numéro surtaxé.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Nous ne pouvons pas envoyer de SMS au &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>Nous ne connaissons pas de numéros comme &lt;b&gt;%1&lt;/b&gt;. Vérifiez les chiffres et le pays, puis continuez.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Nous enverrons le code au &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Nous ne pouvons pas envoyer de code au &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>Appel au %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copier le code %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Dernière utilisation : %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>Réglages et à propos</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>une adresse https, ou http vers cet ordinateur</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texte non vide</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>lettres, chiffres, point, tiret et tiret bas</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>une langue comme en, de ou pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>ceci doit être une section, par exemple [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>un texte s’écrit entre guillemets droits : %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>valeurs admises : %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>le secret d’API ne doit jamais être donné à l’application</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>doit figurer à côté de backend.url, dans le même fichier ou un fichier plus fort</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>1 à 32 lettres, chiffres, tirets et tirets bas</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none ou hôte:port</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>le chemin complet d’un fichier</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>ce réglage n’existe pas ; réglages admis : %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>Pr&amp;oposer les codes copiés</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>Un code copié ailleurs est proposé là où on en demande un.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Ce qui ne peut pas être modifié ici est fixé par l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À p&amp;ropos</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Rés&amp;eau</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>Cet ordinateur est par&amp;tagé</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>Personne ne reste connecté ici. Les comptes gardés jusqu’ici sont maintenant déconnectés.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Téléphone de test Ringkey</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>Téléphone de test</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>service de démonstration</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>SMS, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>Les codes et SMS qui arriveraient sur un vrai téléphone s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>La couleur d’accent %1 a un contraste de %2:1 dans le thème sombre. Il faut au moins %3:1.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>La couleur d’accent %1 a un contraste de %2:1 dans le thème clair. Il faut au moins %3:1.</translation>
    </message>
</context>
</TS>
