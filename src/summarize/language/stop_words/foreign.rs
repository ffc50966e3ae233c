//! The commonest words of languages that nutgraf has no rules for.
//!
//! They only take part in detection, so that Slovenian is not read as Croatian and Galician not as Portuguese:
//! a text that they win is undetermined, and script-neutral rules serve it.

/// One list a language, in no order that matters.
pub(super) const LATIN: &[&str] = &[
    // Serbian in Latin letters, where it parts from Croatian
    "i u je na se da su za od s sa a o će bi nije koji koja koje kako iz ali što šta ne do ili po gde pre posle vreme
     ovde uvek ko neko dve svet mesto deo celo lepo videti hteo reč rekao pošto takođe hiljada evra srpski bezbednost
     sednica predsednik sveta vremena mesta deca čovek međutim ukoliko nedelje juče opšti saopštenje celu cela cele celi sednice sednici
     podneti rekao rekla kazao tome tom tim toga to taj ta koju kojoj svi jedan jedna dva tri prvi više još sam smo ste mu
     ih im ona on oni ali jer kada",
    // Slovenian
    "in je v na da se za so ki z s pa po od tudi bi ne ali iz še kot o bo pri ni kar med bil bila bilo do že le ter
     ga jih pred zaradi lahko tem kako ker bodo sem smo več imajo njihovo sicer tako",
    // Estonian
    "ja on et ei ka oli ta mis kui see ning aga ole oma või kes nad selle seda siis nii mille välja üle oleks juba
     pole veel kuid tema mida ma me kas olid mitte ainult pärast eest nende sest peale kus enam väga",
    // Latvian
    "un ir ka no ar par uz ka tas lai bet kas arī pie tika gan kā ja nav viņš tā bija jau pēc vai es tikai ko būs
     šo vēl līdz to tiek kurā kuri kopš savu ļoti mēs viņa pirms starp",
    // Lithuanian
    "ir kad į iš su yra tai kaip bet o ne buvo bus po per jis tik taip apie ar jau ši šis dėl nuo prie iki jie jo jų
     gali kurie kuris kuri savo labai jei daugiau prieš tačiau metų dar",
    // Galician
    "o a os as e de do da dos das que en no na nos nas un unha uns unhas con por para non é foi se máis ao á polo
     pola como seu súa os ás tamén entre até xa cando sobre son está foron ten moi hai onde desde dun dunha este
     esta isto ese",
    // Afrikaans
    "die en van in is het 'n wat nie dat te op vir met aan sy hy om was word deur ook by sal kan as hulle na maar ons
     uit ek of een so nog daar moet jy gesê gaan my haar hierdie wees kom meer tot",
    // Albanian
    "të e në dhe i për me një nga se që është ka më nuk do si u kjo ky tij janë kanë por edhe pas kështu ose janë
     ishte kishte duke mund nëse vetëm tyre saj gjatë",
    // Icelandic
    "og í að á er sem til við var um með af fyrir en ekki hann það þar eru frá hefur því hún þeir eftir þess þetta
     verið hafa voru upp ég sé þá verður hjá einnig",
    // Irish
    "an na agus ar i a is le do go sé tá bhí ag ní sa siad leis chun ach seo sin níl nach mar dá raibh é í iad",
    // Welsh
    "y yr yn a i o ar mae ei wedi bod am gan oedd hyn ond nid sydd eu fel cael bydd iawn mewn gyda nhw roedd dweud",
    // Esperanto
    "la kaj de en estas al ne por mi ke kun kiu ĉi ĝi sur pri el li ili sed ŝi tiu kiel estis pli ankaŭ oni unu aŭ kiuj
     kio nun tio iu ni vi ĝis sin sia per povas post",
    // Azerbaijani
    "və bu bir ki də da üçün ilə olan daha çox o edib edir olub görə sonra kimi hər var isə ən onun onlar bildirib deyib
     etmək etdi həm tərəfindən lakin ya əgər nə mən biz siz amma",
    // Maltese
    "il l ta ta' li u f' ma b' minn fil għal hu jew dan din kien biex mal kif huwa dak hija fuq kienet aktar mhux",
    // Somali
    "oo iyo ka ku ah in uu ayaa la u waa ay soo si waxa ee wuxuu sheegay lagu loo waxaa kale isaga",
    // Uzbek in Latin letters
    "va bu bilan uchun bir ham u deb bo'lgan edi emas bo'yicha esa haqida kerak yoki mumkin qilish bo'ladi lekin",
];
