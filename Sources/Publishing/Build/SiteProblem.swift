import Diagnostics

/// What can be wrong between files: missing offices, two files for one address, links that lead nowhere.
enum SiteProblem: Problem, Equatable {
    case noSettings
    case noServices
    case strayFile(folder: String)
    case unknownOffice(String, nearest: String?)
    case unknownService(String, nearest: String?)
    /// Several cards have the slug; how each of them could be named.
    case ambiguousService(String, [String])
    /// An SOP that names neither a service nor an office, so that no page leads to it.
    case sopOfNobody
    case ownParent(String)
    case addressTaken(String)
    case brokenLink(String, nearest: String?)
    case linkToDraft(String)
    case brokenFragment(String, in: String, nearest: String?)
    case noAddress
    case topicWithoutLetters(String)
    case topicTooLong(limit: Int)
    case unknownSlug(String, nearest: String?)
    /// A text cites a provision that the regulation does not have.
    case unknownProvision(String, regulation: String, Lack)

    /// Why a regulation does not have a provision.
    enum Lack: Equatable {
        /// It has no such provision.
        case provision
        /// The source of its file lacks the article, as its page says.
        case lostArticle
        /// Its file is a summary, which may leave things out.
        case inSummary
    }

    var code: String {
        switch self {
        case .noSettings: "site.no-settings"
        case .noServices: "site.no-services"
        case .strayFile: "file.wrong-place"
        case .unknownOffice: "card.unknown-office"
        case .unknownService: "sop.unknown-service"
        case .ambiguousService: "sop.ambiguous-service"
        case .sopOfNobody: "sop.no-owner"
        case .ownParent: "office.own-parent"
        case .addressTaken: "site.address-taken"
        case .brokenLink: "link.broken"
        case .linkToDraft: "link.draft"
        case .brokenFragment: "link.broken-fragment"
        case .noAddress: "site.no-address"
        case .topicWithoutLetters: "card.topic-without-letters"
        case .topicTooLong: "card.topic-too-long"
        case .unknownSlug: "site.unknown-slug"
        case .unknownProvision: "link.provision"
        }
    }

    var severity: Severity {
        switch self {
        case .noSettings, .unknownOffice, .addressTaken, .brokenLink, .linkToDraft, .brokenFragment, .ownParent,
            .unknownService, .ambiguousService, .topicWithoutLetters, .topicTooLong, .unknownSlug:
            .error
        case .unknownProvision(_, _, let lack): lack == .lostArticle ? .note : .warning
        case .noServices, .strayFile, .sopOfNobody: .warning
        case .noAddress: .note
        }
    }

    func message(in language: Language) -> String {
        let isEnglish = language == .english
        return switch self {
        case .noSettings: isEnglish ? "There is no baku.yml" : "Tidak ada baku.yml"
        case .unknownProvision(let words, let regulation, .provision):
            isEnglish ? "“\(words)”: “\(regulation)” has no such provision" : "“\(words)”: ketentuan itu tidak ada dalam “\(regulation)”"
        case .unknownProvision(let words, let regulation, .lostArticle):
            isEnglish ? "“\(words)”: the source of “\(regulation)” lacks this article"
                : "“\(words)”: pasal itu tidak ada dalam sumber “\(regulation)”"
        case .unknownProvision(let words, let regulation, .inSummary):
            isEnglish ? "“\(words)” is not in the summary of “\(regulation)”"
                : "“\(words)” tidak ada dalam ringkasan “\(regulation)”"
        case .noServices: isEnglish ? "There are no service cards" : "Belum ada kartu layanan"
        case .strayFile(let folder):
            isEnglish ? "A file that belongs to none of the folders of content/" : "Berkas ini tidak termasuk folder mana pun di \(folder)"
        case .unknownOffice(let slug, _): isEnglish ? "There is no office “\(slug)”" : "Tidak ada instansi “\(slug)”"
        case .unknownService(let name, _): isEnglish ? "There is no service “\(name)”" : "Tidak ada layanan “\(name)”"
        case .ambiguousService(let name, _):
            isEnglish ? "Several services are called “\(name)”" : "Ada beberapa layanan bernama “\(name)”"
        case .sopOfNobody:
            isEnglish ? "This SOP names no service and no office" : "SOP ini tidak menyebut layanan atau instansi"
        case .ownParent(let slug):
            isEnglish ? "The office “\(slug)” stands above itself" : "Instansi “\(slug)” menjadi induknya sendiri"
        case .addressTaken(let path):
            isEnglish ? "Two sources want the address “\(path)”" : "Dua sumber memakai alamat “\(path)”"
        case .brokenLink(let path, _): isEnglish ? "“\(path)” is not there" : "“\(path)” tidak ada"
        case .linkToDraft(let path):
            isEnglish ? "“\(path)” is a draft and not published" : "“\(path)” masih draf dan tidak diterbitkan"
        case .brokenFragment(let fragment, let path, _):
            isEnglish ? "“\(path)” has no place “#\(fragment)”" : "“\(path)” tidak punya bagian “#\(fragment)”"
        case .noAddress: isEnglish ? "The address of the site is not set" : "Alamat situs belum diatur"
        case .unknownSlug(let slug, _):
            isEnglish ? "There is no card or office “\(slug)”" : "Tidak ada kartu atau instansi “\(slug)”"
        case .topicTooLong(let limit):
            isEnglish ? "The topic is longer than \(limit) letters" : "Topik ini lebih panjang dari \(limit) huruf"
        case .topicWithoutLetters(let topic):
            isEnglish
                ? "The topic “\(topic)” has no letter a–z and no digit to make an address of"
                : "Topik “\(topic)” tidak punya huruf a–z atau angka untuk alamat halamannya"
        }
    }

    func remedy(in language: Language) -> String? {
        let isEnglish = language == .english
        switch self {
        case .noSettings:
            return isEnglish
                ? "Begin a site with “baku new situs FOLDER”, or name the folder of the site with --site"
                : "Mulai situs dengan “baku new situs FOLDER”, atau sebut folder situs dengan --site"
        case .unknownProvision(_, _, .provision):
            return isEnglish ? "Compare it with the regulation's page" : "Samakan dengan halaman peraturan itu"
        case .unknownProvision(_, _, .lostArticle):
            return isEnglish ? "Add the article when the official text is at hand" : "Tambahkan pasalnya jika naskah resminya tersedia"
        case .unknownProvision(_, _, .inSummary):
            return isEnglish
                ? "Compare the number with the official text; if it is right, add the provision to the summary"
                : "Cocokkan nomornya dengan naskah resmi; jika benar, tambahkan ketentuan itu ke ringkasan"
        case .noServices:
            return isEnglish ? "Begin one with “baku new layanan SLUG”" : "Mulai dengan “baku new layanan SLUG”"
        case .strayFile:
            return isEnglish
                ? "Move it to layanan/, sop/, instansi/, regulasi/, halaman/ or berkas/"
                : "Pindahkan ke layanan/, sop/, instansi/, regulasi/, halaman/ atau berkas/"
        case .unknownOffice(let slug, let nearest):
            if let nearest { return isEnglish ? "Did you mean “\(nearest)”?" : "Maksudnya “\(nearest)”?" }
            return isEnglish ? "Make it with “baku new instansi \(slug)”" : "Buat dengan “baku new instansi \(slug)”"
        case .unknownSlug(_, let nearest):
            if let nearest { return isEnglish ? "Did you mean “\(nearest)”?" : "Maksudnya “\(nearest)”?" }
            return isEnglish
                ? "Write it as its file is named, for example kanim/paspor" : "Tulis seperti nama berkasnya, misalnya kanim/paspor"
        case .unknownService(_, let nearest):
            if let nearest { return isEnglish ? "Did you mean “\(nearest)”?" : "Maksudnya “\(nearest)”?" }
            return isEnglish
                ? "Write the name of a card of content/layanan/ without .md, such as paspor or kanim/paspor"
                : "Tulis nama kartu di content/layanan/ tanpa .md, misalnya paspor atau kanim/paspor"
        case .ambiguousService(_, let paths):
            return isEnglish ? "Write it with its folder: \(paths.prefix(4).joined(separator: ", "))"
                : "Tulis bersama foldernya: \(paths.prefix(4).joined(separator: ", "))"
        case .sopOfNobody:
            return isEnglish
                ? "Add “layanan: …” or “instansi: …”, so that their pages lead to it"
                : "Tambahkan “layanan: …” atau “instansi: …”, supaya halamannya menautkan SOP ini"
        case .topicTooLong: return isEnglish ? "A topic is a word or two, such as paspor" : "Topik cukup satu atau dua kata, misalnya paspor"
        case .topicWithoutLetters: return isEnglish ? "Write it with Latin letters" : "Tulis dengan huruf Latin"
        case .ownParent: return isEnglish ? "Correct “induk:”" : "Perbaiki “induk:”"
        case .addressTaken: return isEnglish ? "Rename one of them" : "Ganti nama salah satunya"
        case .brokenLink(let path, let nearest):
            if let nearest { return isEnglish ? "Did you mean “\(nearest)”?" : "Maksudnya “\(nearest)”?" }
            if path.contains("/www.") {
                return isEnglish
                    ? "Write addresses of other sites with https:// in front" : "Tulis alamat situs lain dengan https:// di depannya"
            }
            return isEnglish
                ? "Link to the .md file of a card or page, or to a file in content/berkas/, by the way from this file"
                : "Tautkan ke berkas .md kartu atau halaman, atau ke berkas di content/berkas/, dengan jalan dari berkas ini"
        case .linkToDraft:
            return isEnglish ? "Take out “draf: ya” there, or the link here" : "Hapus “draf: ya” di sana, atau tautan di sini"
        case .brokenFragment(_, _, let nearest):
            if let nearest { return isEnglish ? "Did you mean “#\(nearest)”?" : "Maksudnya “#\(nearest)”?" }
            return nil
        case .noAddress:
            return isEnglish
                ? "Without “alamat:” in baku.yml there is no sitemap.xml, no feed.xml and no canonical link"
                : "Tanpa “alamat:” di baku.yml tidak ada sitemap.xml, feed.xml, dan tautan kanonis"
        }
    }
}
