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
        <translation>Sair &amp;de todos os dispositivos</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Excluir minha conta</translation>
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
        <source>The code has expired. Send a new one.</source>
        <translation>O código expirou. Peça um novo.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>V&amp;erificar</translation>
    </message>
    <message>
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Não recebeu? Você poderá reenviar em &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You&apos;re offline. Check your connection and try again.</source>
        <translation>Você está off-line. Verifique sua conexão e tente novamente.</translation>
    </message>
    <message>
        <source>We can&apos;t reach the service. Check your connection and try again.</source>
        <translation>Não foi possível acessar o serviço. Verifique sua conexão e tente novamente.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>O serviço demorou demais para responder. Tente novamente.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent. Check this computer&apos;s date and network, then try again.</source>
        <translation>A conexão não é segura, por isso nada foi enviado. Verifique a data e a rede deste computador e tente novamente.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. If this network has its own sign-in page, open it in a browser first.</source>
        <translation>Outra coisa respondeu no lugar do serviço. Se esta rede tem uma página de login própria, abra-a primeiro em um navegador.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Try again in a minute.</source>
        <translation>O serviço está com um problema no momento. Tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>The service is busy. Wait a moment and try again.</source>
        <translation>O serviço está ocupado. Aguarde um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this app. Update it, or contact support.</source>
        <translation>O serviço não aceita este app. Atualize-o ou fale com o suporte.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept new accounts from this app. Update it, or contact support.</source>
        <translation>O serviço não aceita novas contas deste app. Atualize-o ou fale com o suporte.</translation>
    </message>
    <message>
        <source>The service didn&apos;t understand this app. Update it, or contact support.</source>
        <translation>O serviço não entendeu este app. Atualize-o ou fale com o suporte.</translation>
    </message>
    <message>
        <source>That password doesn&apos;t match.</source>
        <translation>A senha está incorreta.</translation>
    </message>
    <message>
        <source>That isn&apos;t your current password.</source>
        <translation>Esta não é sua senha atual.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer one, from %1 to %2 characters.</source>
        <translation>Esta senha é fácil demais de adivinhar. Escolha uma mais longa, de %1 a %2 caracteres.</translation>
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
        <source>Signing in with a password is switched off. Use a code instead.</source>
        <translation>O login com senha está desativado. Use um código.</translation>
    </message>
    <message>
        <source>This account has no password yet. Choose &quot;Forgot password?&quot; to set one.</source>
        <translation>Esta conta ainda não tem senha. Escolha &quot;Esqueceu a senha?&quot; para definir uma.</translation>
    </message>
    <message>
        <source>That code doesn&apos;t match. Check the newest text.</source>
        <translation>O código está incorreto. Confira o SMS mais recente.</translation>
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
        <source>No account has this number. Check it, or create an account.</source>
        <translation>Nenhuma conta tem este número. Confira-o ou crie uma conta.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Este número pertence a outra conta.</translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Check it, or use another one.</source>
        <translation>Não podemos enviar SMS para este número. Confira-o ou use outro.</translation>
    </message>
    <message>
        <source>This number isn&apos;t verified yet. Enter the code we texted to it.</source>
        <translation>Este número ainda não foi verificado. Digite o código que enviamos por SMS para ele.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Este número já foi verificado.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose &quot;Verify&quot; to get a code.</source>
        <translation>Este número já está aguardando verificação. Escolha &quot;Verificar&quot; para receber um código.</translation>
    </message>
    <message>
        <source>This account has no phone number any more. Contact support.</source>
        <translation>Esta conta não tem mais número de telefone. Fale com o suporte.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can&apos;t be removed. Change it instead.</source>
        <translation>Este número é a única forma de acessar sua conta, por isso não pode ser removido. Altere-o.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off. Contact support.</source>
        <translation>O login com número de telefone está desativado. Fale com o suporte.</translation>
    </message>
    <message>
        <source>New accounts can&apos;t be created at the moment. Contact support.</source>
        <translation>No momento não é possível criar contas. Fale com o suporte.</translation>
    </message>
    <message>
        <source>You aren&apos;t old enough to have an account here.</source>
        <translation>Você não tem idade suficiente para ter uma conta aqui.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept what you entered. Check it and try again.</source>
        <translation>O serviço não aceitou o que você digitou. Confira e tente novamente.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn&apos;t handle. Contact support.</source>
        <translation>O serviço pede um endereço de e-mail, o que este app não oferece. Fale com o suporte.</translation>
    </message>
    <message>
        <source>Too many codes were asked for. Wait before you ask for another one.</source>
        <translation>Foram pedidos códigos demais. Aguarde antes de pedir outro.</translation>
    </message>
    <message>
        <source>Texts are switched off at the moment. Contact support.</source>
        <translation>O envio de SMS está desativado no momento. Fale com o suporte.</translation>
    </message>
    <message>
        <source>The text couldn&apos;t be sent. Check the number and try again.</source>
        <translation>Não foi possível enviar o SMS. Confira o número e tente novamente.</translation>
    </message>
    <message>
        <source>No more texts can be sent today. Try again tomorrow.</source>
        <translation>Não é possível enviar mais SMS hoje. Tente novamente amanhã.</translation>
    </message>
    <message>
        <source>Calls aren&apos;t available. Ask for a text instead.</source>
        <translation>Ligações não estão disponíveis. Peça um SMS.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off. Use your password.</source>
        <translation>O login com código está desativado. Use sua senha.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Muitas tentativas. O login nesta conta está pausado.</translation>
    </message>
    <message>
        <source>This account is blocked. Contact support.</source>
        <translation>Esta conta está bloqueada. Fale com o suporte.</translation>
    </message>
    <message>
        <source>Too many tries. Prove in a browser that you&apos;re a person, or contact support.</source>
        <translation>Muitas tentativas. Prove em um navegador que você é humano ou fale com o suporte.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Muitas tentativas. Responda à sua pergunta de segurança para continuar.</translation>
    </message>
    <message>
        <source>That answer doesn&apos;t match. Try again.</source>
        <translation>A resposta está incorreta. Tente novamente.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Esta conta não tem pergunta de segurança. Redefina sua senha.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account. Contact support.</source>
        <translation>O login está desativado para esta conta. Fale com o suporte.</translation>
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
        <source>This account needs a second step to sign in, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Esta conta exige uma segunda etapa de login, o que este app não oferece. Fale com o suporte.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Esta conta exige um PIN, o que este app não oferece. Fale com o suporte.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Esta conta exige antes seu consentimento, o que este app não oferece. Fale com o suporte.</translation>
    </message>
    <message>
        <source>Something went wrong. Try again, or contact support.</source>
        <translation>Algo deu errado. Tente novamente ou fale com o suporte.</translation>
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
        <source>No phone has this number. Check the digits and the country.</source>
        <translation>Nenhum telefone tem este número. Confira os dígitos e o país.</translation>
    </message>
    <message>
        <source>That&apos;s more than one number. Enter only one.</source>
        <translation>Há mais de um número. Digite apenas um.</translation>
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
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can&apos;t be used here. Choose a country from the list.</source>
        <translation>Este número não pode ser usado aqui. Escolha um país da lista.</translation>
    </message>
    <message>
        <source>Numbers from %1 can&apos;t be used here. Choose a country from the list.</source>
        <translation>Números deste país (%1) não podem ser usados aqui. Escolha um país da lista.</translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Use a mobile number.</source>
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
        <source>Enter the code from the text.</source>
        <translation>Digite o código do SMS.</translation>
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
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Voltar ao login</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Redefinir senha</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Falar com o suporte</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You&apos;re signed out on this computer.</source>
        <translation>Você saiu da conta neste computador.</translation>
    </message>
    <message>
        <source>You&apos;re signed out here. Your other devices follow as soon as we can reach the service.</source>
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
        <source>Your session was ended from another device. Sign in again to continue.</source>
        <translation>Sua sessão foi encerrada em outro dispositivo. Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>The number was removed, so you&apos;re signed out.</source>
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
        <source>We sent a new code. The older one works too.</source>
        <translation>Enviamos um novo código. O anterior também vale.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so we couldn&apos;t see whether you&apos;re signed in. Unlock it and try again, or sign in.</source>
        <translation>Seu chaveiro está bloqueado, por isso não sabemos se você já entrou. Desbloqueie-o e tente novamente ou faça login.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, so we couldn&apos;t see whether you&apos;re signed in.</source>
        <translation>Não foi possível abrir seu chaveiro, por isso não sabemos se você já entrou.</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer, so we couldn&apos;t see whether you&apos;re signed in.</source>
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
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt; and &lt;a href=&quot;%2&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Concordo com os &lt;a href=&quot;%1&quot;&gt;Termos&lt;/a&gt; e a &lt;a href=&quot;%2&quot;&gt;Política de Privacidade&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt;</source>
        <translation>Concordo com os &lt;a href=&quot;%1&quot;&gt;Termos&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Concordo com a &lt;a href=&quot;%1&quot;&gt;Política de Privacidade&lt;/a&gt;</translation>
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
        <source>We&apos;ll text a code to the number.</source>
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
        <source>We&apos;ll text a code to check the number is yours.</source>
        <translation>Enviaremos um código por SMS para confirmar que o número é seu.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to your number.</source>
        <translation>Enviaremos um código por SMS para seu número.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it&apos;s you.</source>
        <translation>Houve muitas tentativas para %1. A resposta mostra que é você.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Leia e aceite para continuar o login.</translation>
    </message>
    <message>
        <source>You&apos;re signed in on this computer.</source>
        <translation>Você está conectado neste computador.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Enviaremos um código por SMS para %1. Até você digitá-lo, o número será considerado não verificado.</translation>
    </message>
    <message>
        <source>You won&apos;t be able to sign in with %1 any more.</source>
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
        <source>Your account, your number and your name are deleted for good. We&apos;ll text a code to %1 to check that it&apos;s you.</source>
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
        <source>We sent a %1-digit code to</source>
        <translation>Enviamos um código de %1 dígitos para</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to</source>
        <translation>Enviamos um código de %1 letras para</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Digite o código para excluir sua conta</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Excluir minha conta</translation>
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
        <source>Signing in is not possible. Contact support to lift the block.</source>
        <translation>Não é possível entrar. Fale com o suporte para remover o bloqueio.</translation>
    </message>
    <message>
        <source>Prove in a browser that you&apos;re a person, or reset your password.</source>
        <translation>Prove em um navegador que você é humano ou redefina sua senha.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Está demorando mais que o normal. Continuamos tentando.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You&apos;re offline.&lt;/b&gt; We&apos;ll try again when the connection returns.</source>
        <translation>&lt;b&gt;Você está off-line.&lt;/b&gt; Tentaremos novamente quando a conexão voltar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The service has a problem.&lt;/b&gt; What you typed stays; try again in a minute.</source>
        <translation>&lt;b&gt;O serviço está com um problema.&lt;/b&gt; O que você digitou fica; tente novamente em um minuto.</translation>
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
        <source>The code has expired. Send a new one.</source>
        <translation>O código expirou. Peça um novo.</translation>
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
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Não recebeu? Você poderá reenviar em &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
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
        <source>Kept until you quit: this computer has no keychain</source>
        <translation>Mantida até você fechar o app: este computador não tem chaveiro</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked</source>
        <translation>Mantida até você fechar o app: seu chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it</source>
        <translation>Mantida até você fechar o app: seu chaveiro se recusou a salvá-la</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn&apos;t answer</source>
        <translation>Mantida até você fechar o app: seu chaveiro não responde</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it</source>
        <translation>Mantida até você fechar o app: seu chaveiro a perdeu</translation>
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
        <source>a colour such as &quot;#0B6E4F&quot;</source>
        <translation>uma cor como &quot;#0B6E4F&quot;</translation>
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
        <source>a country such as &quot;GB&quot; (ISO 3166-1, two capitals)</source>
        <translation>um país como &quot;GB&quot; (ISO 3166-1, duas maiúsculas)</translation>
    </message>
    <message>
        <source>a list of countries such as [&quot;GB&quot;, &quot;IE&quot;] (ISO 3166-1, two capitals)</source>
        <translation>uma lista de países como [&quot;GB&quot;, &quot;IE&quot;] (ISO 3166-1, duas maiúsculas)</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>essa configuração não existe</translation>
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
        <source>The sign-in service cannot be started: %1</source>
        <translation>Não é possível iniciar o serviço de login: %1</translation>
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
        <source>The sign-in service keeps stopping. Restart the app to try again.</source>
        <translation>O serviço de login para o tempo todo. Reinicie o app para tentar novamente.</translation>
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
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>País: %1, %2</translation>
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
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
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
        <source>Leave out your name, your number and the app&apos;s name.</source>
        <translation>Não use seu nome, seu número nem o nome do app.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Enviaremos um SMS para &lt;b&gt;%1&lt;/b&gt; — %2, celular.</translation>
    </message>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Enviaremos um SMS para &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>Não podemos enviar SMS para &lt;b&gt;%1&lt;/b&gt; — %2, fixo.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>Não podemos enviar SMS para &lt;b&gt;%1&lt;/b&gt; — %2, tarifa especial.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Não podemos enviar SMS para &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
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
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>isto deve ser uma seção, como [backend]</translation>
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
        <source>there is no such setting</source>
        <translation>essa configuração não existe</translation>
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
