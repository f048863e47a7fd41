import Bytes
import ServiceStandard

/// The size of a sheet's paper.
struct SheetPaper {
    let paper: SiteSettings.Paper
    let isLandscape: Bool

    init(_ paper: SiteSettings.Paper, isLandscape: Bool = false) {
        self.paper = paper
        self.isLandscape = isLandscape
    }

    /// In tenths of a millimetre, standing upright.
    private var upright: (width: Int, height: Int) {
        switch paper {
        case .a4: (2100, 2970)
        case .f4: (2150, 3300)
        case .letter: (2159, 2794)
        case .a3: (2970, 4200)
        }
    }

    /// The field `paper`.
    func write(to json: inout JsonWriter) {
        let (width, height) = isLandscape ? (upright.height, upright.width) : upright
        json.object("paper") {
            $0.field("name", text: Array(paper.rawValue.utf8))
            $0.field("width", tenths: width)
            $0.field("height", tenths: height)
        }
    }
}
