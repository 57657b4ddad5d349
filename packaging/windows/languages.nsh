; SPDX-License-Identifier: Apache-2.0
; The app's languages, the first one where none fits, and the installer's two sentences that NSIS does not bring.
!macro Speak LANGUAGE STILL_OPEN SIGN_OUT_TOO
    !insertmacro MUI_LANGUAGE "${LANGUAGE}"
    LangString StillOpen ${LANG_${LANGUAGE}} "${STILL_OPEN}"
    LangString SignOutToo ${LANG_${LANGUAGE}} "${SIGN_OUT_TOO}"
!macroend
!define P "${PRODUCT}"
!insertmacro Speak English "${P} is still open. Close it and try again." "Sign out on this computer, too?"
!insertmacro Speak Arabic "لا يزال ${P} مفتوحًا. أغلقه ثم أعد المحاولة." "هل تريد أيضًا تسجيل الخروج على هذا الكمبيوتر؟"
!insertmacro Speak German "${P} ist noch geöffnet. Schließen Sie das Programm und versuchen Sie es erneut." "Auch auf diesem Computer abmelden?"
!insertmacro Speak Spanish "${P} sigue abierto. Ciérrelo y vuelva a intentarlo." "¿Cerrar también la sesión en este equipo?"
!insertmacro Speak French "${P} est encore ouvert. Fermez-le et réessayez." "Se déconnecter aussi sur cet ordinateur ?"
!insertmacro Speak Hebrew "${P} עדיין פתוח. יש לסגור אותו ולנסות שוב." "להתנתק גם במחשב הזה?"
!insertmacro Speak Hindi "${P} अभी भी खुला है। इसे बंद करके फिर कोशिश करें।" "क्या इस कंप्यूटर पर साइन आउट भी करना है?"
!insertmacro Speak Italian "${P} è ancora aperto. Chiudilo e riprova." "Uscire anche dall'account su questo computer?"
!insertmacro Speak Japanese "${P} がまだ開いています。閉じてから、もう一度お試しください。" "このコンピューターからもサインアウトしますか？"
!insertmacro Speak Korean "${P}이(가) 아직 열려 있습니다. 닫은 뒤 다시 시도하세요." "이 컴퓨터에서 로그아웃도 할까요?"
!insertmacro Speak Dutch "${P} is nog open. Sluit het en probeer het opnieuw." "Ook afmelden op deze computer?"
!insertmacro Speak Polish "Program ${P} jest nadal otwarty. Zamknij go i spróbuj ponownie." "Czy także wylogować na tym komputerze?"
!insertmacro Speak PortugueseBR "${P} ainda está aberto. Feche-o e tente de novo." "Sair também da conta neste computador?"
!insertmacro Speak Russian "Программа ${P} ещё открыта. Закройте её и повторите попытку." "Также выйти из аккаунта на этом компьютере?"
!insertmacro Speak Turkish "${P} hâlâ açık. Kapatıp yeniden deneyin." "Bu bilgisayarda oturum da kapatılsın mı?"
!insertmacro Speak Ukrainian "Програма ${P} ще відкрита. Закрийте її та спробуйте ще раз." "Також вийти з облікового запису на цьому комп'ютері?"
!insertmacro Speak SimpChinese "${P} 仍处于打开状态。请将其关闭，然后重试。" "是否同时在这台电脑上退出登录？"
!insertmacro Speak TradChinese "${P} 仍處於開啟狀態。請將其關閉，然後再試一次。" "是否同時在這部電腦上登出？"
!undef P
