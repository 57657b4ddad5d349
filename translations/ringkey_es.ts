<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>&amp;Leer la Política de privacidad</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ceptar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Ca&amp;mbiar número</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>&amp;Verificar de nuevo este número</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Eliminar &amp;número</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Cambiar contraseña</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>C&amp;ambiar nombre</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Cerrar sesión en &amp;todas partes</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Eliminar mi cuenta</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Dónde has iniciado sesión</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>Cam&amp;biar de cuenta</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;Nuevo número de teléfono</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Enviar código</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>Nombre (&amp;opcional)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Número de teléfono</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>C&amp;rear cuenta</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>¿Ya tienes una cuenta?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>Iniciar &amp;sesión en su lugar</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>¿&amp;Has olvidado la contraseña?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>¿Antes era el número de otra persona? El equipo de asistencia puede liberarlo para ti.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>Con&amp;tactar con asistencia</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Enviar código</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Válido ahora</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>Válido cuando introduzcas el código</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>El código vale durante %1 más.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>¿No lo has recibido? Podrás reenviarlo en &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>¿No lo has recibido?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Recibir el código &amp;por llamada</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>El código ha caducado.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>&amp;Usar tu contraseña en su lugar</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Ya no &amp;tengo este teléfono</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Puedes enviar un código nuevo dentro de &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>Hay mucha gente a la vez. Podrás volver a intentarlo en %1.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Hay mucha gente a la vez. Espera un momento y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>No tienes conexión. Lo intentaremos de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Lo que has escrito se conserva.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Está tardando más de lo habitual. Seguimos intentándolo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ajustes de red</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>No podemos conectar con el servicio. Comprueba la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>El servicio ha tardado demasiado en responder. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>El servicio no ha respondido, pero puede que haya un código en camino. Si no llega, inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>El servicio no acepta esta aplicación.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>El servicio no acepta cuentas nuevas desde esta aplicación.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>El servicio no ha entendido a esta aplicación.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>Esa no es tu contraseña actual.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>Ya has usado esta contraseña. Elige una nueva.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>Esta contraseña ha aparecido en una filtración de datos. Elige otra.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Introduce una contraseña.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>El inicio de sesión con contraseña está desactivado.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>Esta cuenta aún no tiene contraseña.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>Este código ya se ha usado. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>Este código ha caducado. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>Este código ya no es válido. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Ninguna cuenta tiene este número.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Este número pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Este número ya está verificado.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>Este número ya está pendiente de verificación. Elige «Verificar» para recibir un código.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>Esta cuenta ya no tiene número de teléfono.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>Este número es la única forma de entrar en tu cuenta, así que no se puede eliminar. Cámbialo.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>El inicio de sesión con número de teléfono está desactivado.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>Ahora mismo no se pueden crear cuentas.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>No tienes la edad necesaria para tener una cuenta aquí.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>El servicio no ha aceptado los datos introducidos. Compruébalos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>El servicio pide una dirección de correo, algo que esta aplicación no admite.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>El inicio de sesión con código está desactivado.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Demasiados intentos. El inicio de sesión de esta cuenta está en pausa.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>Esta cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Demasiados intentos. Responde a tu pregunta de seguridad para continuar.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>La respuesta no es correcta. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Esta cuenta no tiene pregunta de seguridad. Restablece la contraseña.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>El inicio de sesión está desactivado para esta cuenta.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>La sesión ha terminado. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>La sesión ha caducado. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>La política de privacidad ha cambiado. Acéptala para continuar.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>Esta cuenta requiere un segundo paso para iniciar sesión, algo que esta aplicación no admite.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>Esta cuenta requiere un PIN, algo que esta aplicación no admite.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>Esta cuenta requiere antes tu consentimiento, algo que esta aplicación no admite.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Se ha producido un error.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>No quedan intentos.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>Queda 1 intento aproximadamente.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>Queda %n intento aproximadamente.</numerusform>
            <numerusform>Quedan unos %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>Queda 1 intento.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Queda %n intento.</numerusform>
            <numerusform>Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Podrás intentarlo de nuevo a partir de: %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Compruébala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Introduce tu número de teléfono.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>Usa solo dígitos; por ejemplo, 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>Ningún país tiene este prefijo. Comprueba los dígitos que siguen al signo más.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>Este número es demasiado corto. Comprueba que no falte ningún dígito.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>Este número es demasiado largo. Comprueba que no sobre ningún dígito.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>Hay más de un número. Introduce solo uno.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>No tienes conexión.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>No se encuentra %1. Comprueba tu red.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>El reloj de este ordenador está desajustado en %1. Ajústalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>La conexión con %1 no es privada: su certificado ha caducado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>La conexión con %1 no es privada: su certificado aún no es válido. No se ha enviado nada. Comprueba el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>La conexión con %1 no es privada: su certificado es para otro nombre. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>La conexión con %1 no es privada: su certificado no es de confianza aquí. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>La conexión con %1 no es privada. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>Tu proxy pide una contraseña.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>Tu proxy %1 no responde.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Esta red quiere que inicies sesión en ella primero.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>Un cortafuegos de esta red ha rechazado la solicitud.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 ha respondido, pero no como se esperaba. Pregunta a quien gestiona esta aplicación.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>El servicio tiene un problema. Vuelve a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Hay mucha gente a la vez. Espera un momento y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>Esta contraseña es demasiado fácil de adivinar. Elige otra, de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>El servicio no ha aceptado este cambio.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>Se han pedido demasiados códigos.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>Espera antes de pedir otro.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>El código no es correcto. Mira el mensaje más reciente.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>No podemos enviar un código a este número. Compruébalo o usa otro.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>Este número aún no está verificado. Introduce el código que le hemos enviado.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>Ahora mismo no se pueden enviar códigos.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>No se ha podido enviar el código. Comprueba el número e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>Las llamadas no están disponibles. Pide un mensaje.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>No se ha podido enviar el mensaje con tu código.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>Este número no puede recibir nuestros mensajes.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>Este número ha bloqueado nuestros mensajes.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>Ya no basta con un código para entrar en esta cuenta.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>Ahora mismo no se pueden enviar más códigos.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>El servicio pide una comprobación más que esta aplicación no ofrece.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>Tienes la sesión iniciada en demasiados dispositivos. Cierra la sesión en uno de ellos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>La política de privacidad ha cambiado. Cierra la sesión e iníciala de nuevo para aceptarla.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>Tu número aún no está verificado. Vuelve atrás y elige «Verificar».</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Este código ya se ha usado.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Este código ha caducado.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Este código ya no es válido.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>Demasiados códigos incorrectos. Este código ya no es válido.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>Usa tu contraseña o inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>Contacta con el equipo de asistencia.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Pregunta a quien gestiona esta aplicación.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>Actualízala o contacta con el equipo de asistencia.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>Actualízala o pregunta a quien gestiona esta aplicación.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>Inténtalo de nuevo o contacta con el equipo de asistencia.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>Inténtalo de nuevo o pregunta a quien gestiona esta aplicación.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>Demuestra en un navegador que eres una persona o contacta con el equipo de asistencia.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Demuestra en un navegador que eres una persona.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>Inicia sesión con tu contraseña para responder a tu pregunta de seguridad o contacta con el equipo de asistencia.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>Inicia sesión con tu contraseña para responder a tu pregunta de seguridad.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>Inicia sesión en un navegador o contacta con el equipo de asistencia.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>Inicia sesión en un navegador.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>Usa un código.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>Usa tu contraseña.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>Elige «¿Has olvidado la contraseña?» para crear una.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Compruébalo o crea una cuenta.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Comprueba el número e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>Inicia sesión con tu contraseña o crea una cuenta si acabas de estrenar este número.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>Pide una llamada, usa otro número o inicia sesión con tu contraseña.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>Usa otro número o inicia sesión con tu contraseña.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>Pide una llamada o usa otro número.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Usa otro número.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>Pide una llamada.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>Podrás pedir una llamada cuando termine la espera.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Número de teléfono</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Enviar código</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Ya no &amp;tengo este teléfono</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>No podemos enviar un SMS a este número. Usa un número de móvil.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Elige una contraseña.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>Es demasiado corta. Usa al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>Es demasiado larga. Usa como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>El código tiene %1 dígitos. Faltan algunos.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>El código tiene %1 caracteres. Faltan algunos.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduce tu contraseña.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>Introduce la respuesta.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>Para crear una cuenta, acepta antes las condiciones.</translation>
    </message>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>Este número no se puede usar aquí. Elige un país de la lista.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>Es un número fijo. Usa un móvil al que podamos enviar un SMS.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>Es un número de tarificación adicional. Usa un móvil al que podamos enviar un SMS.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>Aquí no se pueden usar números de teléfono de este país (%1). Elige uno de la lista.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>Ahí hay más de un código. Copia solo el código.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>Ahí no hay ningún código de %1 dígitos. Copia solo el código.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>Ahí no hay ningún código de %1 caracteres. Copia solo el código.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>Es un número fijo. Usa un número de móvil.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>Es un número de tarificación adicional. Usa un número de móvil.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>No podemos enviar un código a este número. Usa un número de móvil.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>Introduce el código que hemos enviado.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>R&amp;establecer contraseña</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Contactar con asistencia</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Tu &amp;contraseña</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>Tu pregunta de seguridad</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>Si elegiste una, puede que se te pida después de la contraseña.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>Un ordenador con tu sesión iniciada</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>Cambia ahí tu número, en la página de la cuenta.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>C&amp;ontactar con asistencia</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>Has cerrado sesión en este equipo.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>Has cerrado sesión aquí. Tus otros dispositivos lo harán en cuanto podamos conectar con el servicio.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>La sesión ha caducado. Inicia sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>La sesión ha terminado porque se cambió la contraseña. Inicia sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>Se ha eliminado el número, por lo que se ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>Tu cuenta se ha eliminado.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>Se ha guardado tu nueva contraseña. Inicia sesión con ella.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Tu contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>Tu número se ha cambiado. A partir de ahora, inicia sesión con el nuevo.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>Tu número está verificado.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>Tu nombre se ha guardado.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>El código ha caducado. Empieza de nuevo para recibir otro.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Este número ya está verificado.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>Hemos enviado un código nuevo. El anterior ya no es válido.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>Valen el nombre y la contraseña que escribiste antes.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>Hemos enviado un código nuevo. El anterior también es válido.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>Tu llavero no responde, así que no hemos podido ver si tienes la sesión iniciada.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>Tu llavero ya no tiene tu sesión. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>Ha tardado demasiado, así que empezamos de nuevo.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>Has cerrado sesión aquí y en todos los demás sitios.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>Tu número se ha quitado. Ya nadie puede iniciar sesión en esa cuenta. El número queda libre para una nueva.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>Recibirás una llamada con un código nuevo. El código anterior ya no sirve.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>Recibirás una llamada con un código nuevo. El código anterior también sirve.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>No se ha podido enviar el último mensaje, así que lo estamos intentando de nuevo.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>Si no llega nada, pide una llamada o usa otro número.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>Si no llega nada, usa otro número.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>Si no llega nada, pide una llamada.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>Tu llavero está bloqueado o no se puede leer, así que no hemos podido ver si tienes la sesión iniciada. Desbloquéalo y vuelve a intentarlo, o inicia sesión.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>Tu llavero se ha negado a abrirse o no se puede leer, así que no hemos podido ver si tienes la sesión iniciada.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>Esa sesión se ha cerrado.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>Has cerrado sesión en todos los demás sitios.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>Tu sesión ha terminado. Inicia sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>Esta aplicación ahora inicia sesión en otro servicio. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>Inicia sesión una vez más para aceptar la política de privacidad.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>No hemos podido ver si tienes la sesión iniciada.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>In&amp;troducirlo</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Acepto las &lt;a href="%1"&gt;Condiciones&lt;/a&gt; y la &lt;a href="%2"&gt;Política de privacidad&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>Acepto las &lt;a href="%1"&gt;Condiciones&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Acepto la &lt;a href="%1"&gt;Política de privacidad&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Hola de nuevo, %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Crea tu cuenta</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Introduce el código</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Has olvidado la contraseña?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elige una contraseña nueva</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>Responde a tu pregunta</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>La política de privacidad ha cambiado</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Cambiar tu número</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>Verificar de nuevo este número</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>Eliminar tu número</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Eliminar mi cuenta</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>Enviaremos un código por SMS al número.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>Tu número seguirá siendo %1 hasta que introduzcas el código que enviemos por SMS al nuevo.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>Usa el número de teléfono de tu cuenta.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>Enviaremos un código por SMS para comprobar que el número es tuyo.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>Enviaremos un código por SMS a tu número.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>Ha habido demasiados intentos con %1. La respuesta demuestra que eres tú.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Léela y acéptala para seguir iniciando sesión.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>Léela y acéptala. La sesión está iniciada en cualquier caso.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>Tienes la sesión iniciada en este equipo.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Enviaremos un código por SMS al %1. Hasta que lo introduzcas, el número constará como no verificado.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>Ya no podrás iniciar sesión con %1.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Al guardar, se cierran todas las demás sesiones.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>Así te saludamos.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>Tu cuenta, tu número y tu nombre se eliminarán para siempre. Enviaremos un código por SMS al %1 para comprobar que eres tú.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>C&amp;rear cuenta</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Enviar código</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ceptar</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Eliminar &amp;número</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Creando tu cuenta…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Enviando el código…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Comprobando el código…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Introduce el código para eliminar tu cuenta</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Eliminar mi cuenta</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>Introduce el código que hemos enviado al %1 y después tu nueva contraseña.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Podrás intentarlo de nuevo a partir de: %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Espera un rato antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>Esta cuenta está bloqueada</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>No es posible iniciar sesión.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>Contacta con el equipo de asistencia para levantar el bloqueo.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Pregunta a quien gestiona esta aplicación.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>Demuestra en un navegador que eres una persona o restablece tu contraseña.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>¿Eliminar tu único número?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>¿Cerrar sesión en todas partes?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>Nadie puede iniciar sesión en esta cuenta sin un número. No se puede recuperar.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>Cierra tus demás sesiones de inmediato.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>También se cerrará tu sesión en este ordenador.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 es la única forma de entrar en tu cuenta. Después nadie podrá iniciar sesión en ella.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>C&amp;errar sesión en todas partes</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>Estamos llamando al %1 para decirte el código.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>Hemos enviado un código de %1 cifras al %2.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>Hemos enviado un código de %1 letras al %2.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>Introduce el código de nuestra llamada al %1 y luego tu contraseña nueva.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>Tu código sigue sirviendo.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>Introduce el código que quizá hemos enviado al %1 y después tu nueva contraseña.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>Puede que hayamos enviado un código al %1.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>¿Ha llegado un código?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>Tu código de las %1 sigue sirviendo.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>Espera un rato antes de volver a intentarlo con el %1.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>Podrás volver a pedir un código para el %1 a las %2.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>Podrás volver a probar la contraseña del %1 a las %2.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>&amp;Recibir un código por SMS</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>R&amp;establecer contraseña</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Demuestra en un navegador que eres una persona.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>Ya no tengo este teléfono</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>Enviaremos un código al número.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>Tu número seguirá siendo %1 hasta que introduzcas el código que enviemos al nuevo.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>Enviaremos un código para comprobar que el número es tuyo.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>Enviaremos un código a tu número.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Enviaremos un código al %1. Hasta que lo introduzcas, el número constará como no verificado.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>Tu cuenta, tu número y tu nombre se eliminarán para siempre. Enviaremos un código al %1 para comprobar que eres tú.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>Entonces no te puede llegar un SMS. Esto sigue funcionando:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>Entonces no te puede llegar un mensaje. Esto sigue funcionando:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Recibir un código por SMS</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>&amp;Recibir un código</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>Recibir &amp;un código</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>Dónde has iniciado sesión</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>Cierra las sesiones que no reconozcas y luego cambia tu contraseña.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>No has iniciado sesión en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Cerrar las &amp;demás sesiones</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Eliminar &amp;número</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Eliminar &amp;número</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>Cambiar el n&amp;úmero en su lugar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>No se puede escribir %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>El código vale durante %1 más.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Al guardar, se cierran todas las demás sesiones.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>¿No lo has recibido? Podrás reenviarlo en &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>¿No lo has recibido?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Recibir el código &amp;por llamada</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>El código ha caducado.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Ya no &amp;tengo este teléfono</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Puedes enviar un código nuevo dentro de &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Cerrar las &amp;demás sesiones</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Cambiar contraseña</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Reintentar con &amp;el llavero</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Número de teléfono</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>¿&amp;Has olvidado la contraseña?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Recibir un código por SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿No tienes cuenta?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Crear &amp;una cuenta</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Elegir &amp;otra cuenta</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>C&amp;errar sesión en todas partes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>Consultando el llavero del sistema…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>Guardada en el llavero del sistema</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Se mantiene hasta salir</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>Se conserva hasta que salgas: este ordenador no tiene llavero.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>La sesión se mantendrá cuando se pueda usar tu llavero.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>La sesión se mantendrá cuando se pueda guardar.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>Se conserva hasta que salgas: tu llavero se ha negado a guardarlo.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>Se conserva hasta que salgas: tu llavero no responde.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>Se conserva hasta que salgas: tu llavero lo ha perdido.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>Guardada antes. Tu llavero no se puede usar ahora mismo.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>Guardada antes. Tu llavero está bloqueado o no se puede leer.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>Se conserva hasta que salgas: tu llavero está bloqueado o no se puede leer.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>Tu llavero está bloqueado. Te olvidará cuando se abra.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>Tu llavero aún te recuerda. Ábrelo antes de salir.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>Este ordenador es compartido: se cerrará tu sesión cuando cierres la ventana.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>Se conserva después de salir</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>Se conserva hasta que salgas: no se ha podido guardar.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>Guardada antes. No se ha podido volver a guardar.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>Aún no se te ha podido olvidar aquí. Lo intentaremos de nuevo.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Enviar código</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>¿&amp;No eres tú?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Reintentar con &amp;el llavero</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>¿&amp;Has olvidado la contraseña?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Recibir un código por SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Elegir &amp;otra cuenta</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿No tienes cuenta?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Crear &amp;una cuenta</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Funciona en</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Inicia sesión en</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>El servicio de demostración de este ordenador</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Soporte</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Ca&amp;mbiar número</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>Añadir &amp;un número</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Dónde has iniciado sesión</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierta ahora</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · abierta ahora</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>¿No eres tú?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>¿No eres tú? Olvidar la cuenta %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elige una cuenta</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>Cuentas que ya iniciaron sesión en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Usar otra cuenta</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>se admite %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>un nombre de 1 a 40 caracteres</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>un color como "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>la ruta de un archivo .svg o .png</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 no es un archivo de 512 KB como máximo</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 no es una imagen que se pueda leer</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>una dirección https, o mailto: y una dirección de correo</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>un país como "GB" (ISO 3166-1, dos mayúsculas)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>una lista de países como ["GB", "IE"] (ISO 3166-1, dos mayúsculas)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>uno de allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>la ruta de un archivo</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>No se ha podido configurar el servicio de inicio de sesión en %1.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>El servicio de inicio de sesión ha respondido algo que no es una dirección.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>El servicio de inicio de sesión no ha dicho cómo conectar con él.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>El servicio de inicio de sesión se ha detenido. Se está reiniciando.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>El servicio de inicio de sesión no arranca. Se está intentando de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>El servicio de inicio de sesión se detuvo y se ha reiniciado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>Los datos del servicio de inicio de sesión no se pueden usar.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>Los datos del servicio de inicio de sesión han desaparecido. Se inicia con datos nuevos.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>Un archivo de ajustes tiene un error. Corrígelo y vuelve a iniciar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 no puede iniciarse</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>Este ya es tu número.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>Enlaces: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>&amp;Usar %1 del portapapeles</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>Código, %n dígito</numerusform>
            <numerusform>Código, %n dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>Código, %n carácter</numerusform>
            <numerusform>Código, %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>Leer también este archivo de ajustes; tiene prioridad.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>ARCHIVO.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>Mantener todo aparte con este nombre.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>Idioma de la aplicación, como de o pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>IDIOMA</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>Dibujar todos los estados en esta carpeta y salir.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>Tamaño de esas imágenes, de 1 a 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: se admite %2</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>letras, dígitos, punto, guion y guion bajo</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>un idioma como en, de o pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark o system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>de 1 a 4</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>Inicio de sesión con número de teléfono para el escritorio.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>¿Qué es «%1»? --help muestra las opciones.</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Escribir los nombres de todos los controles como JSON y salir.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>Abrir otra ventana aunque haya una de este perfil abierta.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>Mostrar todos los ajustes, de dónde vienen y si están bloqueados, y salir.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>Comprobar lo que la aplicación necesita en este ordenador y salir.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>Mostrar con qué se abriría una ventana y salir.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>Cerrar la sesión en el servicio y borrar lo guardado, y salir.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>Con token: mostrarlo como línea de cabecera.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>Con token: mostrarlo también en un terminal.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>Con sign-out: cerrar todas las sesiones de la cuenta.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>Mostrar esto y salir.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>Mostrar el token de la sesión.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>Mostrar quién ha iniciado sesión.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Cerrar la sesión.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>Solo se puede hacer una cosa a la vez.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 no significa nada aquí. --help dice a qué corresponde.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>Escribir cada paso del inicio de sesión como una línea de JSON en este archivo, o - para la salida estándar.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>Abrir el puesto de QA, con el servicio de prueba incluido.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>Probar el servicio con un número propio, indicar qué impide iniciar sesión y salir.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>Con token, whoami, --self-test, --check-backend o --print-config: responder en JSON.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>Escribir en este archivo lo que muestran las páginas, sin secretos.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>Mostrar un archivo así, paso a paso.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>Con --replay: dibujar cada paso en esta carpeta.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>Con --replay: escribir los pasos como texto, .feature o .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>Escribirlos como módulo de Python para scripts que manejan la aplicación y salir.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>País: %1, %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Ningún país</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>Buscar país o prefijo</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>Ningún país coincide. Busca por nombre, código ISO o prefijo.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 país</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar la cuenta %1?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>Se cerrará tu sesión en este ordenador. La cuenta en sí se conserva.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>Las partes de este programa. Sus textos completos vienen con su paquete.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Lo que dijo el servicio</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;Empezar de cero</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Vale hasta que salgas: no se ha podido guardar.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>No se puede leer este archivo. Indica la ruta completa.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>No hay ningún certificado en este archivo. Tiene que ser PEM.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>Indica solo el servidor, sin http://.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>Indica el nombre o la dirección del proxy.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Indica un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Guardado. Se aplica desde ahora.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>Guardado. Tu llavero no ha aceptado la contraseña: servirá hasta que salgas.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>Cómo se conecta esta aplicación a internet.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>Usar los &amp;ajustes del sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Sin proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy &amp;manual</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>Nombre de &amp;usuario (opcional)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;Contraseña (opcional)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>Archivo de cer&amp;tificado (opcional)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>&amp;Elegir un archivo</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Lo que no se puede cambiar aquí lo fija quien administra este ordenador.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Vale hasta que salgas: no se ha podido guardar.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>Tu código ha caducado.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Al menos %n carácter.</numerusform>
            <numerusform>Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Débil.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Aceptable.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Segura.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muy segura.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>Esta palabra es de las primeras que se prueban.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>Las repeticiones son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>Las secuencias como abc o 1234 son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>Las teclas contiguas son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Las fechas y los años son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>Unas palabras más la harían segura.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>Mejor larga que complicada.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Usa al menos %n carácter.</numerusform>
            <numerusform>Usa al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>No incluyas tu nombre, tu número ni el nombre de la aplicación.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Como máximo, %n carácter.</numerusform>
            <numerusform>Como máximo, %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Enviaremos un SMS al &lt;b&gt;%1&lt;/b&gt; — %2, móvil.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Enviaremos un SMS al &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>No podemos enviar un SMS al &lt;b&gt;%1&lt;/b&gt; — %2, fijo.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>No podemos enviar un SMS al &lt;b&gt;%1&lt;/b&gt; — %2, tarificación adicional.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>No podemos enviar un SMS al &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>No conocemos números como &lt;b&gt;%1&lt;/b&gt;. Comprueba las cifras y el país y continúa.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Enviaremos el código al &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>No podemos enviar un código al &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>Llamada al %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copiar el código %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Cerrar sesión en %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>Ajustes y acerca de</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>una dirección https, o http a este equipo</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texto que no esté vacío</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>letras, dígitos, punto, guion y guion bajo</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>un idioma como en, de o pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark o system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>esto debe ser una sección, como [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>un texto va entre comillas: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>se admite %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>el secreto de la API nunca debe darse a la aplicación</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>debe estar junto a backend.url, en el mismo archivo o en uno de mayor rango</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>de 1 a 32 letras, dígitos, guiones y guiones bajos</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none o servidor:puerto</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>la ruta completa de un archivo</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>no existe ese ajuste; se admiten %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;Ofrecer códigos copiados</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>Un código que copiaste en otro lugar se ofrece donde se pide uno.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Lo que no se puede cambiar aquí lo fija quien administra este ordenador.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>Este ordenador es &amp;compartido</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>Aquí nadie mantiene la sesión iniciada. Las sesiones guardadas antes se cierran ahora.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Teléfono de prueba de Ringkey</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>Teléfono de prueba</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>servicio de demostración</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>SMS, los más recientes primero</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>Aquí aparecen los códigos y SMS que llegarían a un teléfono real.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>El color de énfasis %1 tiene un contraste de %2:1 en el tema oscuro. Se necesita al menos %3:1.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>El color de énfasis %1 tiene un contraste de %2:1 en el tema claro. Se necesita al menos %3:1.</translation>
    </message>
</context>
</TS>
