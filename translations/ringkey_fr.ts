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
        <translation>Vous avez déjà un compte&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
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
        <source>The code has expired. Send a new one.</source>
        <translation>Le code a expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Rien reçu&#xa0;? Renvoi possible dans &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>Rien reçu&#xa0;?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Renv&amp;oyer</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Recevoir &amp;le code par appel</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You&apos;re offline. Check your connection and try again.</source>
        <translation>Vous êtes hors ligne. Vérifiez votre connexion et réessayez.</translation>
    </message>
    <message>
        <source>We can&apos;t reach the service. Check your connection and try again.</source>
        <translation>Le service est injoignable. Vérifiez votre connexion et réessayez.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Le service a mis trop de temps à répondre. Réessayez.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent. Check this computer&apos;s date and network, then try again.</source>
        <translation>La connexion n’est pas sécurisée, rien n’a donc été envoyé. Vérifiez la date et le réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. If this network has its own sign-in page, open it in a browser first.</source>
        <translation>Autre chose a répondu à la place du service. Si ce réseau a sa propre page de connexion, ouvrez-la d’abord dans un navigateur.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Try again in a minute.</source>
        <translation>Le service rencontre un problème. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The service is busy. Wait a moment and try again.</source>
        <translation>Le service est saturé. Patientez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this app. Update it, or contact support.</source>
        <translation>Le service n’accepte pas cette application. Mettez-la à jour ou contactez l’assistance.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept new accounts from this app. Update it, or contact support.</source>
        <translation>Le service n’accepte pas de nouveaux comptes depuis cette application. Mettez-la à jour ou contactez l’assistance.</translation>
    </message>
    <message>
        <source>The service didn&apos;t understand this app. Update it, or contact support.</source>
        <translation>Le service n’a pas compris cette application. Mettez-la à jour ou contactez l’assistance.</translation>
    </message>
    <message>
        <source>That password doesn&apos;t match.</source>
        <translation>Ce mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>That isn&apos;t your current password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer one, from %1 to %2 characters.</source>
        <translation>Ce mot de passe est trop facile à deviner. Choisissez-en un plus long, de %1 à %2 caractères.</translation>
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
        <source>Signing in with a password is switched off. Use a code instead.</source>
        <translation>La connexion par mot de passe est désactivée. Utilisez plutôt un code.</translation>
    </message>
    <message>
        <source>This account has no password yet. Choose &quot;Forgot password?&quot; to set one.</source>
        <translation>Ce compte n’a pas encore de mot de passe. Choisissez «&#xa0;Mot de passe oublié&#xa0;?&#xa0;» pour en définir un.</translation>
    </message>
    <message>
        <source>That code doesn&apos;t match. Check the newest text.</source>
        <translation>Ce code est incorrect. Vérifiez le SMS le plus récent.</translation>
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
        <source>No account has this number. Check it, or create an account.</source>
        <translation>Aucun compte n’a ce numéro. Vérifiez-le ou créez un compte.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Ce numéro appartient à un autre compte.</translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Check it, or use another one.</source>
        <translation>Nous ne pouvons pas envoyer de SMS à ce numéro. Vérifiez-le ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>This number isn&apos;t verified yet. Enter the code we texted to it.</source>
        <translation>Ce numéro n’est pas encore vérifié. Saisissez le code que nous lui avons envoyé par SMS.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Ce numéro est déjà vérifié.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose &quot;Verify&quot; to get a code.</source>
        <translation>Ce numéro est déjà en attente de vérification. Choisissez «&#xa0;Vérifier&#xa0;» pour recevoir un code.</translation>
    </message>
    <message>
        <source>This account has no phone number any more. Contact support.</source>
        <translation>Ce compte n’a plus de numéro de téléphone. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can&apos;t be removed. Change it instead.</source>
        <translation>Ce numéro est le seul moyen d’accéder à votre compte, il ne peut donc pas être supprimé. Changez-le plutôt.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off. Contact support.</source>
        <translation>La connexion par numéro de téléphone est désactivée. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>New accounts can&apos;t be created at the moment. Contact support.</source>
        <translation>La création de comptes est actuellement impossible. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>You aren&apos;t old enough to have an account here.</source>
        <translation>Vous n’avez pas l’âge requis pour avoir un compte ici.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept what you entered. Check it and try again.</source>
        <translation>Le service n’a pas accepté votre saisie. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Le service demande une adresse e-mail, ce que cette application ne gère pas. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>Too many codes were asked for. Wait before you ask for another one.</source>
        <translation>Trop de codes ont été demandés. Patientez avant d’en demander un autre.</translation>
    </message>
    <message>
        <source>Texts are switched off at the moment. Contact support.</source>
        <translation>Les SMS sont actuellement désactivés. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>The text couldn&apos;t be sent. Check the number and try again.</source>
        <translation>Le SMS n’a pas pu être envoyé. Vérifiez le numéro et réessayez.</translation>
    </message>
    <message>
        <source>No more texts can be sent today. Try again tomorrow.</source>
        <translation>Aucun autre SMS ne peut être envoyé aujourd’hui. Réessayez demain.</translation>
    </message>
    <message>
        <source>Calls aren&apos;t available. Ask for a text instead.</source>
        <translation>Les appels ne sont pas disponibles. Demandez plutôt un SMS.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off. Use your password.</source>
        <translation>La connexion par code est désactivée. Utilisez votre mot de passe.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Trop de tentatives. La connexion est suspendue pour ce compte.</translation>
    </message>
    <message>
        <source>This account is blocked. Contact support.</source>
        <translation>Ce compte est bloqué. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>Too many tries. Prove in a browser that you&apos;re a person, or contact support.</source>
        <translation>Trop de tentatives. Prouvez dans un navigateur que vous êtes humain, ou contactez l’assistance.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Trop de tentatives. Répondez à votre question de sécurité pour continuer.</translation>
    </message>
    <message>
        <source>That answer doesn&apos;t match. Try again.</source>
        <translation>Cette réponse est incorrecte. Réessayez.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Ce compte n’a pas de question de sécurité. Réinitialisez plutôt votre mot de passe.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account. Contact support.</source>
        <translation>La connexion est désactivée pour ce compte. Contactez l’assistance.</translation>
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
        <source>This account needs a second step to sign in, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Ce compte exige une deuxième étape de connexion, ce que cette application ne gère pas. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Ce compte exige un code PIN, ce que cette application ne gère pas. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Ce compte exige d’abord votre consentement, ce que cette application ne gère pas. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>Something went wrong. Try again, or contact support.</source>
        <translation>Une erreur s’est produite. Réessayez ou contactez l’assistance.</translation>
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
        <translation>Vous pourrez réessayer à partir de&#xa0;: %1.</translation>
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
        <source>No phone has this number. Check the digits and the country.</source>
        <translation>Aucun téléphone n’a ce numéro. Vérifiez les chiffres et le pays.</translation>
    </message>
    <message>
        <source>That&apos;s more than one number. Enter only one.</source>
        <translation>Il y a plusieurs numéros. Saisissez-en un seul.</translation>
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
</context>
<context>
    <name>Input</name>
    <message>
        <source>We can&apos;t text this number. Use a mobile number.</source>
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
        <source>Enter the code from the text.</source>
        <translation>Saisissez le code reçu par SMS.</translation>
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
        <source>This number can&apos;t be used here. Choose a country from the list.</source>
        <translation>Ce numéro ne peut pas être utilisé ici. Choisissez un pays dans la liste.</translation>
    </message>
    <message>
        <source>Numbers from %1 can&apos;t be used here. Choose a country from the list.</source>
        <translation>Les numéros de ce pays (%1) ne peuvent pas être utilisés ici. Choisissez un pays dans la liste.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>C’est un numéro fixe. Utilisez un numéro de mobile pouvant recevoir nos SMS.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>C’est un numéro surtaxé. Utilisez un numéro de mobile pouvant recevoir nos SMS.</translation>
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
    <name>NoticeText</name>
    <message>
        <source>You&apos;re signed out on this computer.</source>
        <translation>Vous êtes déconnecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You&apos;re signed out here. Your other devices follow as soon as we can reach the service.</source>
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
        <source>Your session was ended from another device. Sign in again to continue.</source>
        <translation>Votre session a été fermée depuis un autre appareil. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The number was removed, so you&apos;re signed out.</source>
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
        <source>We sent a new code. The older one works too.</source>
        <translation>Nous avons envoyé un nouveau code. L’ancien reste valable.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so we couldn&apos;t see whether you&apos;re signed in. Unlock it and try again, or sign in.</source>
        <translation>Votre trousseau de clés est verrouillé, nous n’avons donc pas pu voir si vous êtes connecté. Déverrouillez-le et réessayez, ou connectez-vous.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, so we couldn&apos;t see whether you&apos;re signed in.</source>
        <translation>Votre trousseau de clés a refusé de s’ouvrir, nous n’avons donc pas pu voir si vous êtes connecté.</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer, so we couldn&apos;t see whether you&apos;re signed in.</source>
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
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt; and &lt;a href=&quot;%2&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>J’accepte les &lt;a href=&quot;%1&quot;&gt;Conditions d’utilisation&lt;/a&gt; et la &lt;a href=&quot;%2&quot;&gt;Politique de confidentialité&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt;</source>
        <translation>J’accepte les &lt;a href=&quot;%1&quot;&gt;Conditions d’utilisation&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>J’accepte la &lt;a href=&quot;%1&quot;&gt;Politique de confidentialité&lt;/a&gt;</translation>
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
        <translation>Mot de passe oublié&#xa0;?</translation>
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
        <source>We&apos;ll text a code to the number.</source>
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
        <source>We&apos;ll text a code to check the number is yours.</source>
        <translation>Nous enverrons un code par SMS pour vérifier que le numéro est bien le vôtre.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to your number.</source>
        <translation>Nous enverrons un code par SMS à votre numéro.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it&apos;s you.</source>
        <translation>Il y a eu trop de tentatives pour %1. La réponse montre que c’est bien vous.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Lisez-la, puis acceptez-la pour poursuivre la connexion.</translation>
    </message>
    <message>
        <source>You&apos;re signed in on this computer.</source>
        <translation>Vous êtes connecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Nous enverrons un code par SMS au %1. Tant que vous ne l’avez pas saisi, le numéro est considéré comme non vérifié.</translation>
    </message>
    <message>
        <source>You won&apos;t be able to sign in with %1 any more.</source>
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
        <source>Your account, your number and your name are deleted for good. We&apos;ll text a code to %1 to check that it&apos;s you.</source>
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
        <source>We sent a %1-digit code to</source>
        <translation>Nous avons envoyé un code à %1 chiffres au</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to</source>
        <translation>Nous avons envoyé un code à %1 lettres au</translation>
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
        <translation>Vous pourrez réessayer à partir de&#xa0;: %1.</translation>
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
        <source>Signing in is not possible. Contact support to lift the block.</source>
        <translation>La connexion n’est pas possible. Contactez l’assistance pour lever le blocage.</translation>
    </message>
    <message>
        <source>Prove in a browser that you&apos;re a person, or reset your password.</source>
        <translation>Prouvez dans un navigateur que vous êtes humain, ou réinitialisez votre mot de passe.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Cela prend plus de temps que d’habitude. Nous continuons d’essayer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You&apos;re offline.&lt;/b&gt; We&apos;ll try again when the connection returns.</source>
        <translation>&lt;b&gt;Vous êtes hors ligne.&lt;/b&gt; Nous réessaierons au retour de la connexion.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The service has a problem.&lt;/b&gt; What you typed stays; try again in a minute.</source>
        <translation>&lt;b&gt;Le service rencontre un problème.&lt;/b&gt; Votre saisie est conservée&#xa0;; réessayez dans une minute.</translation>
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
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
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
        <source>The code has expired. Send a new one.</source>
        <translation>Le code a expiré. Demandez-en un nouveau.</translation>
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
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Rien reçu&#xa0;? Renvoi possible dans &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>Rien reçu&#xa0;?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Renv&amp;oyer</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Recevoir &amp;le code par appel</translation>
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
        <translation>Mot &amp;de passe oublié&#xa0;?</translation>
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
        <translation>Pas encore de compte&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Créer un compte</translation>
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
        <source>Kept until you quit: this computer has no keychain</source>
        <translation>Conservée jusqu’à la fermeture&#xa0;: cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked</source>
        <translation>Conservée jusqu’à la fermeture&#xa0;: votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it</source>
        <translation>Conservée jusqu’à la fermeture&#xa0;: votre trousseau a refusé de l’enregistrer</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn&apos;t answer</source>
        <translation>Conservée jusqu’à la fermeture&#xa0;: votre trousseau ne répond pas</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it</source>
        <translation>Conservée jusqu’à la fermeture&#xa0;: votre trousseau l’a perdue</translation>
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
        <translation>&amp;Pas vous&#xa0;?</translation>
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
        <translation>Mot &amp;de passe oublié&#xa0;?</translation>
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
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>valeurs admises&#xa0;: %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>un nom de 1 à 40 caractères</translation>
    </message>
    <message>
        <source>a colour such as &quot;#0B6E4F&quot;</source>
        <translation>une couleur comme &quot;#0B6E4F&quot;</translation>
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
        <source>a country such as &quot;GB&quot; (ISO 3166-1, two capitals)</source>
        <translation>un pays comme &quot;GB&quot; (ISO 3166-1, deux majuscules)</translation>
    </message>
    <message>
        <source>a list of countries such as [&quot;GB&quot;, &quot;IE&quot;] (ISO 3166-1, two capitals)</source>
        <translation>une liste de pays comme [&quot;GB&quot;, &quot;IE&quot;] (ISO 3166-1, deux majuscules)</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>ce réglage n’existe pas</translation>
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
        <source>The sign-in service cannot be started: %1</source>
        <translation>Impossible de démarrer le service de connexion&#xa0;: %1</translation>
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
        <source>The sign-in service keeps stopping. Restart the app to try again.</source>
        <translation>Le service de connexion s’arrête sans cesse. Redémarrez l’application pour réessayer.</translation>
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
        <translation>Liens&#xa0;: %1</translation>
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
        <translation>Lire aussi ce fichier de réglages&#xa0;; il est prioritaire.</translation>
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
        <translation>--%1&#xa0;: valeurs admises&#xa0;: %2</translation>
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
        <translation>Que signifie «&#xa0;%1&#xa0;»&#xa0;? --help affiche les options.</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Afficher les noms de tous les contrôles en JSON, puis quitter.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Pays&#xa0;: %1, %2</translation>
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
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
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
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
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
        <source>Leave out your name, your number and the app&apos;s name.</source>
        <translation>Évitez votre nom, votre numéro et le nom de l’application.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Nous enverrons un SMS au &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</translation>
    </message>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Nous enverrons un SMS au &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>Nous ne pouvons pas envoyer de SMS au &lt;b&gt;%1&lt;/b&gt; — %2, fixe.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>Nous ne pouvons pas envoyer de SMS au &lt;b&gt;%1&lt;/b&gt; — %2, numéro surtaxé.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Nous ne pouvons pas envoyer de SMS au &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
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
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>ceci doit être une section, par exemple [backend]</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>valeurs admises&#xa0;: %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>le secret d’API ne doit jamais être donné à l’application</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>ce réglage n’existe pas</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
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
