//! WebKit's inspector, asked for the console: the one way to hear it in a browser that a driver steers.
//!
//! WebKitWebDriver has no command for it. MiniBrowser can write it on its output, but not from a session that forgets
//! everything at its end, which a steered one always is. The server inside the browser through which the driver steers
//! it takes inspectors too, beside the driver. It tells them no list of pages then, so the first is asked for unseen.
//!
//! A *target* is one page in one web process; another site may get another. Each message is a length, a byte that stands
//! for little-endian, a name, a zero, and its parameters as GVariant, which for two numbers and a text is just those.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::task::JoinHandle;

use crate::Failure;
use crate::listen::locked;

/// How long the browser may take for an answer; milliseconds at rest.
const PATIENCE: Duration = Duration::from_secs(20);

const LITTLE_ENDIAN: u8 = 1;

/// The browser's only process of pages at its start, and its only page: both count from one.
const FIRST_PAGE: [u64; 2] = [1, 1];

/// Listens to the console until dropped.
pub(crate) struct Inspector {
    line: Arc<Line>,
    task: JoinHandle<()>,
}

/// What reading and asking share.
struct Line {
    writer: tokio::sync::Mutex<OwnedWriteHalf>,
    number: AtomicU64,
    heard: Mutex<Heard>,
}

#[derive(Default)]
struct Heard {
    lines: Vec<String>,
    latest: String,
    targets: Vec<String>,
    answered: Vec<u64>,
}

impl Inspector {
    /// Connects to `address` (`host:port`) and hears every console message from then on.
    pub(crate) async fn connect(address: &str) -> Result<Self, Failure> {
        let (reader, writer) = TcpStream::connect(address).await?.into_split();
        let line = Arc::new(Line {
            writer: tokio::sync::Mutex::new(writer),
            number: AtomicU64::new(1),
            heard: Mutex::default(),
        });
        line.send("SetupInspectorClient", &[0]).await?;
        line.send("Setup", &page()).await?;
        let listening = Arc::clone(&line);
        let task = tokio::spawn(async move {
            // It ends with the browser; whoever waits for an answer then learns it from the deadline.
            let _ = listening.listen(reader).await;
        });
        let inspector = Self { line, task };
        inspector.until("shows a page", |heard| !heard.targets.is_empty()).await?;
        inspector.settle().await?;
        Ok(inspector)
    }

    /// The lines since the last call.
    pub(crate) async fn take(&self) -> Result<Vec<String>, Failure> {
        self.settle().await?;
        Ok(std::mem::take(&mut locked(&self.line.heard).lines))
    }

    /// Waits until everything that pages have said is here: an answer comes after whatever was said before it.
    async fn settle(&self) -> Result<(), Failure> {
        let targets = locked(&self.line.heard).targets.clone();
        for target in targets {
            let number = self.line.listen_to(&target).await?;
            let answered = |heard: &Heard| {
                heard.answered.contains(&number) || !heard.targets.contains(&target)
            };
            self.until("answers about its console", answered).await?;
        }
        Ok(())
    }

    async fn until(&self, what: &str, is: impl Fn(&Heard) -> bool) -> Result<(), Failure> {
        let deadline = Instant::now() + PATIENCE;
        while !is(&locked(&self.line.heard)) {
            if Instant::now() > deadline {
                return Err(Failure::new(format!(
                    "waited {PATIENCE:?} in vain until WebKit's inspector {what}; its console cannot be read"
                )));
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        Ok(())
    }
}

impl Drop for Inspector {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Line {
    async fn send(&self, name: &str, parameters: &[u8]) -> Result<(), Failure> {
        let length = u32::try_from(name.len() + 1 + parameters.len())
            .map_err(|e| Failure::new(format!("a message for the inspector is too long: {e}")))?;
        let message =
            [&length.to_be_bytes()[..], &[LITTLE_ENDIAN], name.as_bytes(), &[0], parameters]
                .concat();
        Ok(self.writer.lock().await.write_all(&message).await?)
    }

    /// Asks a target for its console. Asking again changes nothing and is answered all the same.
    async fn listen_to(&self, target: &str) -> Result<u64, Failure> {
        let number = self.number.fetch_add(1, Ordering::Relaxed);
        let inner = json!({ "id": number, "method": "Console.enable" }).to_string();
        let outer = json!({
            "id": number,
            "method": "Target.sendMessageToTarget",
            "params": { "targetId": target, "message": inner },
        });
        let parameters = [&page()[..], outer.to_string().as_bytes(), &[0]].concat();
        self.send("SendMessageToBackend", &parameters).await?;
        Ok(number)
    }

    async fn listen(&self, mut reader: OwnedReadHalf) -> Result<(), Failure> {
        loop {
            let length = reader.read_u32().await?;
            let _byte_order = reader.read_u8().await?;
            let mut message = vec![0; length as usize];
            reader.read_exact(&mut message).await?;
            let from_page = message
                .strip_prefix(b"SendMessageToFrontend\0")
                .and_then(|parameters| parameters.get(page().len()..))
                .and_then(|text| serde_json::from_slice(text.strip_suffix(&[0])?).ok());
            if let Some(message) = from_page {
                self.hear(&message).await?;
            }
        }
    }

    async fn hear(&self, message: &Value) -> Result<(), Failure> {
        let text = |path: &str| message.pointer(path).and_then(Value::as_str);
        match text("/method") {
            Some("Target.targetCreated") => {
                if let Some(target) = text("/params/targetInfo/targetId") {
                    locked(&self.heard).targets.push(target.to_owned());
                    self.listen_to(target).await?;
                }
            }
            Some("Target.targetDestroyed") => {
                let gone = text("/params/targetId").unwrap_or_default();
                locked(&self.heard).targets.retain(|target| target != gone);
            }
            Some("Target.dispatchMessageFromTarget") => {
                let inner = text("/params/message").unwrap_or_default();
                locked(&self.heard).take_in(&serde_json::from_str(inner)?);
            }
            _ => {}
        }
        Ok(())
    }
}

impl Heard {
    fn take_in(&mut self, message: &Value) {
        let method = message.get("method").and_then(Value::as_str);
        match (method, message.get("id").and_then(Value::as_u64)) {
            (Some("Console.messageAdded"), _) => {
                let part = |name: &str| {
                    let path = format!("/params/message/{name}");
                    message.pointer(&path).and_then(Value::as_str).unwrap_or_default()
                };
                self.latest = format!(
                    "{} {} {} {}",
                    part("level"),
                    part("source"),
                    part("url"),
                    part("text")
                );
                self.lines.push(self.latest.clone());
            }
            // The same once more comes as a number only.
            (Some("Console.messageRepeatCountUpdated"), _) => self.lines.push(self.latest.clone()),
            (None, Some(number)) => self.answered.push(number),
            _ => {}
        }
    }
}

fn page() -> [u8; 16] {
    let [process, page] = FIRST_PAGE.map(u64::to_le_bytes);
    let mut both = [0; 16];
    let (first, second) = both.split_at_mut(8);
    first.copy_from_slice(&process);
    second.copy_from_slice(&page);
    both
}
