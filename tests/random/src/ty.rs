//! The types of the values that the bodies deal in.

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    Int,
    Bool,
    Text,
    /// What records its birth and death.
    Noisy,
    Opt(Box<Self>),
    Res(Box<Self>, Box<Self>),
    Tuple(Vec<Self>),
    List(Box<Self>),
    /// What there is only a reference to.
    Slice(Box<Self>),
    /// Two of them.
    Array(Box<Self>),
    Boxed(Box<Self>),
    /// `struct Pair<'a> { left: Noisy<'a>, right: Noisy<'a>, n: i64 }`
    Pair,
    /// `struct Point { x: i64, y: i64 }`, which is `Copy`.
    Point,
    /// `enum Shape<'a> { Dot, Circle(i64), Owner(Noisy<'a>), Both { noisy: Noisy<'a>, n: i64 } }`
    Shape,
    /// An iterator that owns what it gives.
    Iter(Box<Self>),
    Closure(Closure),
}

/// What a closure does when it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closure {
    /// `move |k: i64| k + n`
    Add,
    /// `move || noisy.touch()`
    Touch,
    /// `move || { count += 1; count }`
    Count,
    /// `move || noisy.into_number()`
    Once,
}

impl Ty {
    pub(crate) fn opt(self) -> Self {
        Self::Opt(Box::new(self))
    }

    pub(crate) fn list(self) -> Self {
        Self::List(Box::new(self))
    }

    pub(crate) fn iterated(self) -> Self {
        Self::Iter(Box::new(self))
    }

    pub(crate) fn is_copy(&self) -> bool {
        match self {
            Self::Int | Self::Bool | Self::Point => true,
            Self::Opt(inner) | Self::Array(inner) => inner.is_copy(),
            Self::Res(value, error) => value.is_copy() && error.is_copy(),
            Self::Tuple(parts) => parts.iter().all(Self::is_copy),
            _ => false,
        }
    }

    /// How it is written, where it can be.
    pub(crate) fn written(&self) -> Option<String> {
        Some(match self {
            Self::Int => "i64".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::Text => "String".to_owned(),
            Self::Noisy => "Noisy<'a>".to_owned(),
            Self::Opt(inner) => format!("Option<{}>", inner.written()?),
            Self::Res(value, error) => format!("Result<{}, {}>", value.written()?, error.written()?),
            Self::Tuple(parts) => {
                let parts: Option<Vec<_>> = parts.iter().map(Self::written).collect();
                format!("({})", parts?.join(", "))
            }
            Self::List(inner) => format!("Vec<{}>", inner.written()?),
            Self::Array(inner) => format!("[{}; 2]", inner.written()?),
            Self::Boxed(inner) => format!("Box<{}>", inner.written()?),
            Self::Pair => "Pair<'a>".to_owned(),
            Self::Point => "Point".to_owned(),
            Self::Shape => "Shape<'a>".to_owned(),
            Self::Iter(inner) => format!("std::vec::IntoIter<{}>", inner.written()?),
            Self::Closure(_) | Self::Slice(_) => return None,
        })
    }

    /// The fields that can be named.
    pub(crate) fn fields(&self) -> Vec<(String, Self)> {
        match self {
            Self::Tuple(parts) => {
                parts.iter().enumerate().map(|(at, ty)| (at.to_string(), ty.clone())).collect()
            }
            Self::Pair => vec![
                ("left".to_owned(), Self::Noisy),
                ("right".to_owned(), Self::Noisy),
                ("n".to_owned(), Self::Int),
            ],
            Self::Point => vec![("x".to_owned(), Self::Int), ("y".to_owned(), Self::Int)],
            _ => Vec::new(),
        }
    }

    /// Whether patterns can fail on it.
    pub(crate) fn is_refutable(&self) -> bool {
        matches!(self, Self::Opt(_) | Self::Res(..) | Self::Shape | Self::Int | Self::Bool | Self::Slice(_))
    }
}
