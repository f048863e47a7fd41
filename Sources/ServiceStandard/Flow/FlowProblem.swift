import Diagnostics

/// Why steps make no sound flow (PermenPANRB 35/2012: one start, an end, two labelled exits of a decision).
public enum FlowProblem: Problem, Equatable {
    case noSteps
    /// A step that says who, but not what.
    case stepWithoutActivity(step: Int)
    /// A number in the text that is not the step's own, by which exits name it.
    case numberDiffers(written: Int, step: Int)
    case stepWithoutPerformer(step: Int)
    /// `Pelaksana: ?`: nobody knows who does it.
    case openPerformer(step: Int)
    /// A performer that the order of lanes does not name.
    case performerNotListed(String, nearest: String?)
    /// A lane of the order in which nobody ever does a step.
    case performerNeverUsed(String)
    case performerListedTwice(String)
    case targetMissing(Int, last: Int)
    case targetUnknown(String)
    case exitWithoutLabel(step: Int)
    /// All exits of a decision lead to one place.
    case decisionWithoutExit(step: Int)
    case tooManyExits(step: Int, Int)
    case unreachable(step: Int)
    case cannotEnd(step: Int)

    /// Exits to different places that a symbol has sides for.
    public static let mostExits = 3

    public var code: String {
        switch self {
        case .noSteps: "sop.no-steps"
        case .stepWithoutActivity: "sop.no-activity"
        case .numberDiffers: "sop.number-differs"
        case .stepWithoutPerformer: "sop.no-performer"
        case .openPerformer: "sop.performer-open"
        case .performerNotListed: "sop.performer-not-listed"
        case .performerNeverUsed: "sop.performer-unused"
        case .performerListedTwice: "sop.performer-twice"
        case .targetMissing: "sop.step-missing"
        case .targetUnknown: "sop.target-unknown"
        case .exitWithoutLabel: "sop.exit-without-label"
        case .decisionWithoutExit: "sop.decision-without-exit"
        case .tooManyExits: "sop.too-many-exits"
        case .unreachable: "sop.unreachable"
        case .cannotEnd: "sop.cannot-end"
        }
    }

    public var severity: Severity {
        switch self {
        case .openPerformer, .performerNotListed, .numberDiffers: .warning
        default: .error
        }
    }

    public func message(in language: Language) -> String {
        language == .indonesian ? indonesian : english
    }

    public func remedy(in language: Language) -> String? {
        language == .indonesian ? indonesianRemedy : englishRemedy
    }

    private var indonesian: String {
        switch self {
        case .noSteps: "SOP ini tidak memiliki langkah"
        case .stepWithoutActivity(let step): "Langkah \(step) tidak menyebut kegiatannya"
        case .numberDiffers(let written, let step): "Langkah ini bernomor \(written) dalam teks, tetapi terbit sebagai langkah \(step)"
        case .stepWithoutPerformer(let step): "Langkah \(step) tidak menyebut pelaksananya"
        case .openPerformer(let step): "Pelaksana langkah \(step) belum ditentukan"
        case .performerNotListed(let name, _): "Pelaksana “\(name)” tidak ada dalam urutan “pelaksana” pada kepala berkas"
        case .performerNeverUsed(let name): "Pelaksana “\(name)” tidak mengerjakan satu langkah pun"
        case .performerListedTwice(let name): "Pelaksana “\(name)” tercantum dua kali"
        case .targetMissing(let number, let last): "Langkah \(number) tidak ada; alur ini berakhir pada langkah \(last)"
        case .targetUnknown(""): "Tujuan cabang belum ditulis sesudah titik dua"
        case .targetUnknown(let text): "“\(text)” bukan tujuan yang dikenal"
        case .exitWithoutLabel(let step): "Cabang langkah \(step) tidak menyebut syaratnya"
        case .decisionWithoutExit(let step): "Semua cabang langkah \(step) menuju tempat yang sama, jadi tidak ada yang diputuskan"
        case .tooManyExits(let step, let count): "Langkah \(step) bercabang ke \(count) tempat; paling banyak \(Self.mostExits)"
        case .unreachable(let step): "Langkah \(step) tidak pernah tercapai"
        case .cannotEnd(let step): "Dari langkah \(step) pekerjaan tidak pernah dapat selesai"
        }
    }

    private var english: String {
        switch self {
        case .noSteps: "This SOP has no steps"
        case .stepWithoutActivity(let step): "Step \(step) does not say what is done"
        case .numberDiffers(let written, let step): "This step is numbered \(written) in the text, but published as step \(step)"
        case .stepWithoutPerformer(let step): "Step \(step) does not say who does it"
        case .openPerformer(let step): "Who does step \(step) is not settled yet"
        case .performerNotListed(let name, _): "The performer “\(name)” is not in the order “pelaksana” of the header"
        case .performerNeverUsed(let name): "The performer “\(name)” does not do a single step"
        case .performerListedTwice(let name): "The performer “\(name)” is listed twice"
        case .targetMissing(let number, let last): "There is no step \(number); this flow ends with step \(last)"
        case .targetUnknown(""): "No target is written behind the colon"
        case .targetUnknown(let text): "“\(text)” is no known target"
        case .exitWithoutLabel(let step): "An exit of step \(step) does not say when it is taken"
        case .decisionWithoutExit(let step): "All exits of step \(step) lead to the same place, so nothing is decided"
        case .tooManyExits(let step, let count): "Step \(step) leads to \(count) places; \(Self.mostExits) at most"
        case .unreachable(let step): "Step \(step) is never reached"
        case .cannotEnd(let step): "From step \(step) the work can never end"
        }
    }

    private var indonesianRemedy: String? {
        switch self {
        case .noSteps: "Tulis langkah-langkahnya sebagai daftar bernomor di bawah “## Prosedur”."
        case .stepWithoutActivity: "Tulis kegiatannya di belakang nomor, misalnya “Memeriksa kelengkapan berkas”."
        case .numberDiffers: "Beri nomor berurutan, dan periksa cabang yang menyebut nomor langkah."
        case .stepWithoutPerformer: "Tambahkan “- Pelaksana: …” di bawah langkah itu, atau “- Pelaksana: ?” bila belum diketahui."
        case .openPerformer: "Ganti “?” dengan pelaksananya setelah diketahui."
        case .performerNotListed(_, let nearest?): "Apakah maksudnya “\(nearest)”? Jika bukan, tambahkan ke urutan “pelaksana”."
        case .performerNotListed: "Tambahkan ke urutan “pelaksana”; sementara itu lajurnya ditaruh paling kanan."
        case .performerNeverUsed: "Hapus dari urutan “pelaksana”, atau sebut pada langkah yang dikerjakannya."
        case .performerListedTwice: "Sebut setiap pelaksana satu kali."
        case .targetMissing: "Sebut nomor langkah yang ada di alur ini."
        case .targetUnknown: "Tulis “lanjut”, “selesai”, “kembali ke langkah N”, atau “ke langkah N”, lalu bila perlu titik koma dan keterangan."
        case .exitWithoutLabel: "Tulis syaratnya, misalnya “Jika tidak lengkap: kembali ke langkah 1”."
        case .decisionWithoutExit: "Beri cabang tujuan yang berbeda, atau hapus cabangnya."
        case .tooManyExits: "Bagi keputusan itu menjadi dua langkah."
        case .unreachable: "Periksa tujuan cabang langkah-langkah sebelumnya."
        case .cannotEnd: "Beri langkah itu, atau salah satu langkah sesudahnya, cabang yang lanjut atau selesai."
        }
    }

    private var englishRemedy: String? {
        switch self {
        case .noSteps: "Write the steps as a numbered list below “## Procedure”."
        case .stepWithoutActivity: "Write it behind the number, for instance “Memeriksa kelengkapan berkas”."
        case .numberDiffers: "Number the steps in their order, and look at exits that name a number."
        case .stepWithoutPerformer: "Add “- Pelaksana: …” below the step, or “- Pelaksana: ?” if it is not known yet."
        case .openPerformer: "Replace “?” by the performer once it is known."
        case .performerNotListed(_, let nearest?): "Did you mean “\(nearest)”? If not, add it to “pelaksana”."
        case .performerNotListed: "Add it to “pelaksana”; until then its lane stands at the right."
        case .performerNeverUsed: "Remove it from “pelaksana”, or name it in the step that it does."
        case .performerListedTwice: "Name each performer once."
        case .targetMissing: "Name the number of a step of this flow."
        case .targetUnknown: "Write “lanjut”, “selesai”, “kembali ke langkah N” or “ke langkah N”, then a semicolon and a remark if needed."
        case .exitWithoutLabel: "Write the condition, for instance “Jika tidak lengkap: kembali ke langkah 1”."
        case .decisionWithoutExit: "Give the exits different targets, or remove them."
        case .tooManyExits: "Split the decision into two steps."
        case .unreachable: "Look at the targets of the steps before it."
        case .cannotEnd: "Give it, or a step after it, an exit that goes on or ends."
        }
    }
}
