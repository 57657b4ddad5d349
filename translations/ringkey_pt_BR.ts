<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>&amp;Ler a Política de Privacidade</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Agora &amp;não</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>V&amp;erificar</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Alterar nú&amp;mero</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>&amp;Verificar este número de novo</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Remover número</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Alterar senha</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>Alterar &amp;nome</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acesso</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Sair de todos os &amp;lugares</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>Excluir minha &amp;conta</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Onde você está conectado</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>Trocar &amp;de conta</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
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
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;Novo número de telefone</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>Senha &amp;atual</translation>
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
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>Senha &amp;atual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nova senha</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
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
        <translation>Nome (&amp;opcional)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Número de telefone</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>C&amp;riar conta</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Já tem uma conta?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>Entrar em &amp;vez disso</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Esqueceu &amp;a senha?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>O número era de outra pessoa antes? O suporte pode liberá-lo para você.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>&amp;Falar com o suporte</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;onta</translation>
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
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Alterar</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Vale agora</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>Vale depois que você inserir o código</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>O código vale por mais %1.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>V&amp;erificar</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Não recebeu? Você poderá reenviar em &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Não recebeu?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Receber &amp;o código por ligação</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>O código expirou.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>Usar sua &amp;senha em vez disso</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Não tenho &amp;mais este telefone</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Você pode enviar um novo código em &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>Muita gente ao mesmo tempo. Você pode tentar de novo em %1.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Muita gente ao mesmo tempo. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>Você está offline. Tentaremos de novo quando a conexão voltar.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>O que você digitou fica.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Está demorando mais que o normal. Continuamos tentando.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página dela</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Configurações de rede</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>Não foi possível acessar o serviço. Verifique sua conexão e tente novamente.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>O serviço demorou demais para responder. Tente novamente.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>O serviço não respondeu, mas um código pode estar a caminho. Se não chegar, tente novamente.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>O serviço não aceita este app.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>O serviço não aceita novas contas deste app.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>O serviço não entendeu este app.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>A senha está incorreta.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>Esta não é sua senha atual.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>Você já usou esta senha. Escolha uma nova.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>Esta senha apareceu em um vazamento de dados. Escolha outra.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Digite uma senha.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>O login com senha está desativado.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>Esta conta ainda não tem senha.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>Este código já foi usado. Peça um novo.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>Este código expirou. Peça um novo.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>Este código não vale mais. Peça um novo.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Nenhuma conta tem este número.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Este número pertence a outra conta.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Este número já foi verificado.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>Este número já está aguardando verificação. Escolha "Verificar" para receber um código.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>Esta conta não tem mais número de telefone.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>Este número é a única forma de acessar sua conta, por isso não pode ser removido. Altere-o.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>O login com número de telefone está desativado.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>No momento não é possível criar contas.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>Você não tem idade suficiente para ter uma conta aqui.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>O serviço não aceitou o que você digitou. Confira e tente novamente.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>O serviço pede um endereço de e-mail, o que este app não oferece.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>O login com código está desativado.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Muitas tentativas. O login nesta conta está pausado.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>Esta conta está bloqueada.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Muitas tentativas.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Muitas tentativas. Responda à sua pergunta de segurança para continuar.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>A resposta está incorreta. Tente novamente.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Esta conta não tem pergunta de segurança. Redefina sua senha.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>O login está desativado para esta conta.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Sua sessão terminou. Entre novamente.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>Sua sessão expirou. Entre novamente.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>A política de privacidade mudou. Aceite-a para continuar.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>Esta conta exige uma segunda etapa de login, o que este app não oferece.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>Esta conta exige um PIN, o que este app não oferece.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>Esta conta exige antes seu consentimento, o que este app não oferece.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>Nenhuma tentativa restante.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>Resta cerca de 1 tentativa.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>Resta cerca de %n tentativa.</numerusform>
            <numerusform>Restam cerca de %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>Resta 1 tentativa.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Resta %n tentativa.</numerusform>
            <numerusform>Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Você poderá tentar novamente a partir de: %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Confira e tente novamente.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Digite seu número de telefone.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>Use apenas números, como 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>Nenhum país tem este código. Confira os números depois do sinal de mais.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>Este número é curto demais. Veja se não falta algum dígito.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>Este número é longo demais. Veja se não há dígitos a mais.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>Há mais de um número. Digite apenas um.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>Você está offline.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1 não foi encontrado. Verifique sua rede.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>O relógio deste computador está errado em %1. Acerte-o e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>A conexão com %1 não é privada: o certificado expirou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>A conexão com %1 não é privada: o certificado ainda não é válido. Nada foi enviado. Verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>A conexão com %1 não é privada: o certificado é para outro nome. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>A conexão com %1 não é privada: o certificado não é confiável aqui. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>A conexão com %1 não é privada. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>Seu proxy pede uma senha.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>Seu proxy %1 não responde.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Esta rede quer que você entre nela primeiro.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>Um firewall desta rede recusou a solicitação.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 respondeu, mas não como esperado. Pergunte a quem administra este aplicativo.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>O serviço está com um problema. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Muita gente ao mesmo tempo. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>Esta senha é fácil demais de adivinhar. Escolha outra, de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>O serviço não aceitou esta alteração.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>Códigos demais foram pedidos.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>Espere antes de pedir outro.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>O código está incorreto. Confira a mensagem mais recente.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>Não podemos enviar um código para este número. Confira-o ou use outro.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>Este número ainda não foi verificado. Digite o código que enviamos para ele.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>No momento não é possível enviar códigos.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>Não foi possível enviar o código. Confira o número e tente novamente.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>Ligações não estão disponíveis. Peça uma mensagem.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>Não foi possível enviar a mensagem com seu código.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>Este número não recebe nossas mensagens.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>Este número bloqueou nossas mensagens.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>Só o código não basta mais para acessar esta conta.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>Não é possível enviar mais códigos no momento.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>O serviço pede mais uma verificação, que este app não oferece.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>Você está conectado em dispositivos demais. Saia em um deles e tente novamente.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>A política de privacidade mudou. Saia e entre novamente para aceitá-la.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>Seu número ainda não foi verificado. Volte e escolha “Verificar”.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Este código já foi usado.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Este código expirou.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Este código não vale mais.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>Muitos códigos incorretos. Este código não vale mais.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>Use sua senha ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>Fale com o suporte.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Pergunte a quem administra este aplicativo.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>Atualize-o ou fale com o suporte.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>Atualize-o ou pergunte a quem administra este aplicativo.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>Tente novamente ou fale com o suporte.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>Tente novamente ou pergunte a quem administra este aplicativo.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>Prove em um navegador que você é humano ou fale com o suporte.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Prove em um navegador que você é uma pessoa.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>Entre com sua senha para responder à sua pergunta de segurança ou fale com o suporte.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>Entre com sua senha para responder à sua pergunta de segurança.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>Entre em um navegador ou fale com o suporte.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>Entre em um navegador.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>Use um código.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>Use sua senha.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>Escolha "Esqueceu a senha?" para definir uma.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Confira-o ou crie uma conta.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Confira o número e tente novamente.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>Entre com sua senha ou crie uma conta se este número é novo para você.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>Peça uma ligação, use outro número ou entre com sua senha.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>Use outro número ou entre com sua senha.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>Peça uma ligação ou use outro número.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Use outro número.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>Peça uma ligação.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>Você poderá pedir uma ligação quando a espera terminar.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Número de telefone</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Enviar código</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Não tenho &amp;mais este telefone</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>Este número não pode ser usado aqui. Escolha um país da lista.</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>Não podemos enviar SMS para este número. Use um número de celular.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Escolha uma senha.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>Muito curta. Use pelo menos %1 caracteres.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>Muito longa. Use no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>O código tem %1 dígitos. Faltam alguns.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>O código tem %1 caracteres. Faltam alguns.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>Digite a resposta.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>Para criar uma conta, aceite os termos primeiro.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>Este é um telefone fixo. Use um número de celular que receba SMS.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>Este é um número de tarifa especial. Use um número de celular que receba SMS.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>Números de telefone deste país (%1) não podem ser usados aqui. Escolha um país na lista.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>Há mais de um código aí. Copie só o código.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>Não há um código de %1 dígitos aí. Copie só o código.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>Não há um código de %1 caracteres aí. Copie só o código.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>Este é um telefone fixo. Use um número de celular.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>Este é um número de tarifa especial. Use um número de celular.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>Não podemos enviar um código para este número. Use um número de celular.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>Digite o código que enviamos.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Voltar ao login</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>Redefinir &amp;senha</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Falar com o suporte</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Sua &amp;senha</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>Sua pergunta de segurança</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>Se você escolheu uma, ela pode ser feita depois da senha.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>Um computador em que você está conectado</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>Altere seu número lá, na página da conta.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Falar com o suporte</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>Você saiu da conta neste computador.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>Você saiu da conta aqui. Seus outros dispositivos sairão assim que conseguirmos acessar o serviço.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>Sua sessão expirou. Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>Sua sessão terminou porque a senha foi alterada. Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>O número foi removido, por isso você saiu da conta.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>Sua conta foi excluída.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>Sua nova senha foi salva. Entre com ela.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Sua senha foi alterada.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>Seu número foi alterado. A partir de agora, entre com o novo.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>Seu número foi verificado.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>Seu nome foi salvo.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>O código expirou. Comece de novo para receber outro.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Este número já foi verificado.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>Enviamos um novo código. O anterior não vale mais.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>Valem o nome e a senha que você digitou antes.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>Enviamos um novo código. O anterior também vale.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>Seu chaveiro não responde, por isso não sabemos se você já entrou.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>Seu chaveiro não tem mais a sua sessão. Entre novamente.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>Isso demorou demais, então vamos começar de novo.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>Você saiu aqui e em todos os outros lugares.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>Seu número foi removido. Ninguém mais pode entrar nessa conta. O número está livre para uma nova.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>Uma ligação com um novo código está a caminho. O código anterior não vale mais.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>Uma ligação com um novo código está a caminho. O código anterior também vale.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>Não foi possível enviar a última mensagem, por isso estamos tentando de novo.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>Se nada chegar, peça uma ligação ou use outro número.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>Se nada chegar, use outro número.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>Se nada chegar, peça uma ligação.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>Seu chaveiro está bloqueado ou não pode ser lido, por isso não sabemos se você já entrou. Desbloqueie-o e tente de novo, ou entre.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>Seu chaveiro se recusou a abrir ou não pode ser lido, por isso não sabemos se você já entrou.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>Essa sessão foi encerrada.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>Você saiu em todos os outros lugares.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>Sua sessão terminou. Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>Este app agora entra em outro serviço. Entre novamente.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>Entre mais uma vez para aceitar a política de privacidade.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>Não sabemos se você já entrou.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>&amp;Digitá-lo</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Concordo com os &lt;a href="%1"&gt;Termos&lt;/a&gt; e a &lt;a href="%2"&gt;Política de Privacidade&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>Concordo com os &lt;a href="%1"&gt;Termos&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Concordo com a &lt;a href="%1"&gt;Política de Privacidade&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>Olá</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Olá, %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Boas-vindas de volta</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Olá de novo, %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Criar sua conta</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Digite o código</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Esqueceu a senha?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Escolha uma nova senha</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Muitas tentativas</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>Responda à sua pergunta</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>A política de privacidade mudou</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Alterar seu número</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Adicionar um número</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>Verificar este número de novo</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>Remover seu número</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Alterar nome</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Excluir minha conta</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>Enviaremos um código por SMS para o número.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>Seu número continua sendo %1 até você digitar o código que enviaremos por SMS para o novo.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>Use o número de telefone da sua conta.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>Enviaremos um código por SMS para confirmar que o número é seu.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>Enviaremos um código por SMS para seu número.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>Houve muitas tentativas para %1. A resposta mostra que é você.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Leia e aceite para continuar o login.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>Leia e aceite. Você está conectado de qualquer forma.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>Você está conectado neste computador.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Enviaremos um código por SMS para %1. Até você digitá-lo, o número será considerado não verificado.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>Você não poderá mais entrar com %1.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Ao salvar, você sairá da conta em todos os outros lugares.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>É assim que cumprimentamos você.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>Sua conta, seu número e seu nome serão excluídos definitivamente. Enviaremos um código por SMS para %1 para confirmar que é você.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>C&amp;riar conta</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>V&amp;erificar</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Enviar código</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Salvar e entrar</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Voltar ao login</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Remover número</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Criando sua conta…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Enviando o código…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Verificando o código…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removendo…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Digite o código para excluir sua conta</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>Excluir minha &amp;conta</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>Digite o código que enviamos para %1 e depois sua nova senha.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Você poderá tentar novamente a partir de: %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Aguarde um pouco antes de tentar novamente.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>Esta conta está bloqueada</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>Não é possível entrar.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>Fale com o suporte para remover o bloqueio.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Pergunte a quem administra este aplicativo.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>Prove em um navegador que você é humano ou redefina sua senha.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>Remover seu único número?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Sair de todos os lugares?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>Ninguém pode entrar nesta conta sem um número. Ela não pode ser recuperada.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>Encerra suas outras sessões na hora.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>Você também sairá da conta neste computador.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 é o único caminho para sua conta. Depois disso, ninguém poderá entrar nela.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Sair de &amp;todos os lugares</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Saindo…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>Estamos ligando para %1 para dizer o código.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>Enviamos um código de %1 dígitos para %2.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>Enviamos um código de %1 letras para %2.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>Digite o código da nossa ligação para %1 e depois sua nova senha.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>Seu código ainda vale.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>Digite o código que talvez tenhamos enviado para %1 e depois sua nova senha.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>Talvez tenhamos enviado um código para %1.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>Chegou um código?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>Seu código das %1 ainda vale.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>Espere um pouco antes de tentar de novo com %1.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>Você poderá pedir de novo um código para %1 às %2.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>Você poderá tentar de novo a senha de %1 às %2.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>&amp;Receber um código por SMS</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>Redefinir &amp;senha</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Prove em um navegador que você é uma pessoa.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>Não tenho mais este telefone</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>Enviaremos um código para o número.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>Seu número continua sendo %1 até você digitar o código que enviaremos para o novo.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>Enviaremos um código para confirmar que o número é seu.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>Enviaremos um código para seu número.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Enviaremos um código para %1. Até você digitá-lo, o número será considerado não verificado.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>Sua conta, seu número e seu nome serão excluídos definitivamente. Enviaremos um código para %1 para confirmar que é você.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>Nesse caso, um SMS não chega até você. Isto ainda funciona:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>Nesse caso, uma mensagem não chega até você. Isto ainda funciona:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Receber um código por SMS</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>&amp;Receber um código</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>Receber um có&amp;digo</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>Onde você está conectado</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>Encerre as sessões que não reconhecer e depois altere sua senha.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>Você não está conectado em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Sair de todos os outros &amp;lugares</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>Senha &amp;atual</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Remover número</translation>
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
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Remover número</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>Mudar o n&amp;úmero em vez disso</translation>
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
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Não foi possível criar a pasta %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Não foi possível gravar %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>O código vale por mais %1.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nova senha</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Salvar e entrar</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Ao salvar, você sairá da conta em todos os outros lugares.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Não recebeu? Você poderá reenviar em &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Não recebeu?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Receber &amp;o código por ligação</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>O código expirou.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Não tenho &amp;mais este telefone</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Você pode enviar um novo código em &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Sair de todos os outros &amp;lugares</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Alterar senha</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>&amp;Tentar o chaveiro novamente</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Número de telefone</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>C&amp;ontinuar conectado</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Esqueceu &amp;a senha?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Receber um código por SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Não tem uma conta?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Criar &amp;uma conta</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Escol&amp;her outra conta</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Sair de &amp;todos os lugares</translation>
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
        <translation>Consultando o chaveiro do sistema…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>Salva no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Mantida até você fechar o app</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>Guardado até você sair: este computador não tem chaveiro.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>Você continuará conectado quando seu chaveiro puder ser usado.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>Você continuará conectado quando for possível salvar.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>Guardado até você sair: seu chaveiro se recusou a salvar.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>Guardado até você sair: seu chaveiro não responde.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>Guardado até você sair: seu chaveiro perdeu.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>Salva antes. Seu chaveiro não pode ser usado agora.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>Salva antes. Seu chaveiro está bloqueado ou não pode ser lido.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>Guardado até você sair: seu chaveiro está bloqueado ou não pode ser lido.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>Seu chaveiro está bloqueado. Ele esquecerá você quando abrir.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>Seu chaveiro ainda conhece você. Abra-o antes de sair.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>Este computador é compartilhado: você sairá da conta ao fechar a janela.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>Guardado depois que você sair</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>Guardado até você sair: não foi possível salvar.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>Salva antes. Não foi possível salvar de novo.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>Ainda não foi possível esquecer você aqui. Tentaremos de novo.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;onta</translation>
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
        <translation>&amp;Não é você?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>&amp;Tentar o chaveiro novamente</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>C&amp;ontinuar conectado</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Esqueceu &amp;a senha?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Receber um código por SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Escol&amp;her outra conta</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Não tem uma conta?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Criar &amp;uma conta</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre o %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Roda em</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Entra em</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>O serviço de demonstração neste computador</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Suporte</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
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
        <translation>V&amp;erificar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Alterar nú&amp;mero</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>Adicionar &amp;um número</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Onde você está conectado</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberta agora</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · aberta agora</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Não é você?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>Não é você? Esquecer %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Escolha uma conta</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>Contas que já entraram neste computador.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Usar outra conta</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>o permitido é %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>um nome de 1 a 40 caracteres</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>uma cor como "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>o caminho de um arquivo .svg ou .png</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 não é um arquivo de até 512 KB</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 não é uma imagem legível</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>um endereço https, ou mailto: e um endereço de e-mail</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>um país como "GB" (ISO 3166-1, duas maiúsculas)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>uma lista de países como ["GB", "IE"] (ISO 3166-1, duas maiúsculas)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>um de allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>o caminho de um arquivo</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Não é possível gravar na pasta %1.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>Não foi possível configurar o serviço de login em %1.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>A resposta do serviço de login não é um endereço.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>O serviço de login não informou como acessá-lo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>O serviço de login parou. Ele está sendo reiniciado.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>O serviço de login não inicia. Tentando de novo.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>O serviço de login parou e foi reiniciado. Tente novamente.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>Os dados do serviço de login não podem ser usados.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>Os dados do serviço de login sumiram. Ele inicia com dados novos.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>Há um erro em um arquivo de configurações. Corrija-o e inicie de novo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 não pode iniciar</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
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
        <translation>Este já é o seu número.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>Links: %1</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>&amp;Usar o código copiado %1</translation>
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
            <numerusform>Código, %n caractere</numerusform>
            <numerusform>Código, %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>Ler também este arquivo de configuração; ele prevalece.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>ARQUIVO.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>Manter tudo separado sob este nome.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>Idioma do app, como de ou pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>IDIOMA</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>Desenhar todos os estados nesta pasta e sair.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>PASTA</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>Tamanho dessas imagens, de 1 a 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Exibir os nomes de todos os controles em JSON e sair.</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: o permitido é %2</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 a 4</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>letras, dígitos, ponto, hífen e sublinhado</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>um idioma como en, de ou pt-BR</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>Login com número de telefone para o desktop.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>O que é “%1”? --help mostra as opções.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>Abrir outra janela mesmo que haja uma deste perfil aberta.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>Mostrar cada configuração, de onde veio e se está bloqueada, e sair.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>Verificar o que o aplicativo precisa neste computador e sair.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>Mostrar com o que uma janela seria aberta e sair.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>Encerrar a sessão no serviço e apagar o que está guardado, e sair.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>Com token: mostrar como linha de cabeçalho.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>Com token: mostrar também em um terminal.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>Com sign-out: encerrar todas as sessões da conta.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>Mostrar isto e sair.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>Mostrar a versão e sair.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>Mostrar o token da sessão.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>Mostrar quem entrou.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Encerrar a sessão.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>Só é possível fazer uma coisa por vez.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 não significa nada aqui. --help diz a que pertence.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>Gravar cada etapa do login como uma linha de JSON neste arquivo, ou - para a saída padrão.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>Abrir a mesa de QA, com o serviço de teste incluído.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>Testar o serviço com um número seu, dizer o que impede as pessoas de entrar e sair.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>Com token, whoami, --self-test, --check-backend ou --print-config: responder em JSON.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>Gravar neste arquivo o que as páginas mostram, sem segredos.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>Mostrar um arquivo desses, passo a passo.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>Com --replay: desenhar cada passo nesta pasta.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>Com --replay: gravar os passos como texto, .feature ou .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>Exibi-los como módulo Python para scripts que controlam o app e sair.</translation>
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
        <translation>Nenhum país</translation>
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
        <translation>Buscar país ou código</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>Nenhum país encontrado. Busque por nome, código ISO ou código do país.</translation>
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
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Esquecer %1?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>Você sairá da conta neste computador. A conta em si continua existindo.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
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
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>As partes deste programa. Os textos completos vêm com o pacote.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>O que o serviço disse</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;Começar do zero</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Vale até você sair do app: não foi possível salvar.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>Não é possível ler este arquivo. Informe o caminho completo.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>Não há certificado neste arquivo. O formato precisa ser PEM.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>Informe só o host, sem http://.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>Informe o nome ou o endereço do proxy.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Informe um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Salvo. Vale a partir de agora.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>Salvo. Seu chaveiro não aceitou a senha: ela vale até você sair do app.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Arquivo de certificado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>Como este app acessa a internet.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>Usar as configurações do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>Sem pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy &amp;manual</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>Nome de &amp;usuário (opcional)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>S&amp;enha (opcional)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>Arquivo de &amp;certificado (opcional)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>Escolher um &amp;arquivo</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>O que não pode ser alterado aqui é definido por quem administra este computador.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Vale até você sair do app: não foi possível salvar.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>Seu código expirou.</translation>
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
        <translation>Senha</translation>
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
        <translation>Caps Lock está ativado</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Pelo menos %n caractere.</numerusform>
            <numerusform>Pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Fraca.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Razoável.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muito forte.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>Esta palavra está entre os primeiros palpites.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>Repetições são fáceis de adivinhar.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>Sequências como abc ou 1234 são fáceis de adivinhar.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>Teclas vizinhas são fáceis de adivinhar.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Datas e anos são fáceis de adivinhar.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>Mais algumas palavras a deixariam forte.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>Melhor longa do que complicada.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use pelo menos %n caractere.</numerusform>
            <numerusform>Use pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>Não use seu nome, seu número nem o nome do app.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>No máximo %n caractere.</numerusform>
            <numerusform>No máximo %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Enviaremos um SMS para &lt;b&gt;%1&lt;/b&gt; — %2, celular.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Enviaremos um SMS para &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>Não podemos enviar SMS para &lt;b&gt;%1&lt;/b&gt; — %2, fixo.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>Não podemos enviar SMS para &lt;b&gt;%1&lt;/b&gt; — %2, tarifa especial.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Não podemos enviar SMS para &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>Não conhecemos números como &lt;b&gt;%1&lt;/b&gt;. Verifique os dígitos e o país e continue.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Enviaremos o código para &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Não podemos enviar um código para &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>Ligação para %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copiar o código %1</translation>
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
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconhecido</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Sair de %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>Configurações e sobre</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>um endereço https, ou http para este computador</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>um texto não vazio</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>letras, dígitos, ponto, hífen e sublinhado</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>um idioma como en, de ou pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>isto deve ser uma seção, como [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>um texto fica entre aspas: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>o permitido é %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>o segredo da API nunca deve ser dado ao app</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>precisa estar ao lado de backend.url, no mesmo arquivo ou em um mais forte</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>de 1 a 32 letras, dígitos, hifens e sublinhados</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none ou host:porta</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>o caminho completo de um arquivo</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>essa configuração não existe; as permitidas são %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;Oferecer códigos copiados</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>Um código copiado em outro lugar é oferecido onde se pede um.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>O que não pode ser alterado aqui é definido por quem administra este computador.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>Este computador é &amp;compartilhado</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>Ninguém continua conectado aqui. Quem estava salvo antes sai da conta agora.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Telefone de teste do Ringkey</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>Telefone de teste</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>serviço de demonstração</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>SMS, mais recentes primeiro</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>Os códigos e SMS que chegariam a um telefone real aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>A cor de destaque %1 tem contraste de %2:1 no tema escuro. É preciso pelo menos %3:1.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>A cor de destaque %1 tem contraste de %2:1 no tema claro. É preciso pelo menos %3:1.</translation>
    </message>
</context>
</TS>
