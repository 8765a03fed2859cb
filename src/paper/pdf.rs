//! Tagged PDF, set by Typst from one template. Nothing is read from disk or from the network.

use super::Paper;
use crate::error::{Error, Result};
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const TEMPLATE: &str = include_str!("../../templates/paper/paper.typ");
const MAIN: &str = "paper.typ";
const DATA: &str = "paper.json";

/// The document as PDF/UA-1 (ISO 14289-1): tagged, with its language and its title.
///
/// # Errors
/// When it cannot be set, which is a fault of ours.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>> {
    let room = Room::new(paper)?;
    let fault = |found: &dyn std::fmt::Debug| Error::internal(format!("a paper cannot be set: {found:?}"));
    let document: PagedDocument = typst::compile(&room).output.map_err(|found| fault(&found))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|found| fault(&found))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Takedown Desk".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|found| fault(&found))
}

/// What the typesetter may see: the template, the data of one paper, the fonts.
struct Room {
    main: Source,
    data: (FileId, Bytes),
}

struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

impl Room {
    fn new(paper: &Paper) -> Result<Self> {
        let data = serde_json::to_vec(paper).map_err(Error::internal)?;
        Ok(Self {
            main: Source::new(file(MAIN)?, TEMPLATE.to_owned()),
            data: (file(DATA)?, Bytes::new(data)),
        })
    }
}

fn file(name: &str) -> Result<FileId> {
    let path = VirtualPath::new(name).map_err(|found| Error::internal(format!("{found:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 { Ok(self.data.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
